import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { reloadForNewerBuild } from '../../boot/newer-build.ts'
import { PageHeader } from '../layout/page-header.tsx'

/**
 * What stands in the place of a page that was to be opened when its content or code could not be loaded, with a way to
 * try again. Where they belong to a build that is gone, the page is loaded anew instead.
 */
export function LoadFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const [isFinal, setFinal] = useState(false)
  const reason = error instanceof Error && error.name === 'LoadError' ? error.message : undefined

  useEffect(() => {
    void reloadForNewerBuild().then((reloads) => setFinal(!reloads))
  }, [error])

  if (!isFinal) return null
  return (
    <>
      <PageHeader title="This page could not be loaded" />
      <div className="wrap block" role="alert">
        <div className="blank">
          <p>
            <strong>{reason ? 'Its content did not arrive' : 'Something went wrong while drawing it'}</strong>
          </p>
          <p>{reason ? reason : 'Loading it again may help.'}</p>
          <button
            className="button"
            type="button"
            onClick={() => {
              reset()
              void router.invalidate()
            }}
          >
            Try again
          </button>
        </div>
      </div>
    </>
  )
}
