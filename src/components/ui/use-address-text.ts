import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/**
 * The text of a field whose value lives in the address as `q`. What is being typed is kept here, because an input bound
 * to the router's state loses its caret; only the first look at the address, and Back and Forward, overrule it.
 */
export function useAddressText(value: string | undefined): [string, (text: string) => void] {
  const router = useRouter()
  const [text, setText] = useState(value ?? '')

  useEffect(() => {
    const read = () => setText(new URLSearchParams(router.history.location.search).get('q') ?? '')
    read()
    return router.history.subscribe(({ action }) => {
      if (action.type !== 'PUSH' && action.type !== 'REPLACE') read()
    })
  }, [router])

  return [text, setText]
}
