import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { LoadError } from '../../data/load-error.ts'
import { reloadForNewerBuild } from '../../start/newer-build.ts'
import { PageHeader } from '../layout/page-header.tsx'

/**
 * What stands in a page's place when its content or code could not be loaded, with a way to try again. Where they belong
 * to a build that is gone, the page is loaded anew instead.
 */
export function LoadFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const [isFinal, setFinal] = useState(false)
  const offline = error instanceof LoadError || !navigator.onLine

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
            <strong>
              {offline ? 'The content of this page did not arrive' : 'Something went wrong while drawing this page'}
            </strong>
          </p>
          <p>
            {offline
              ? 'You seem to be offline, or the site is being updated. The lists, search and the pages you opened before still work.'
              : 'Loading it again may help. If it does not, please tell us what you did.'}
          </p>
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
