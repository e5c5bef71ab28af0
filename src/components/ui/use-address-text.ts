import { useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * The text of a field whose value lives in the address as `q`. What is being typed is kept here, because an input bound
 * to the router's state loses its caret, and what was typed reaches the address later, or not at all where more was typed
 * meanwhile. Anything else that the address comes to say overrules it: Back, "Show all", a link to the bare list.
 */
export function useAddressText(value: string | undefined): [string, (text: string) => void] {
  const { history } = useRouter()
  const [text, setText] = useState(value ?? '')
  /** What the address says, and what it is still to say. */
  const due = useRef([value ?? ''])

  useEffect(() => {
    function read() {
      const said = new URLSearchParams(history.location.search).get('q') ?? ''
      const at = due.current.lastIndexOf(said)
      due.current = at === -1 ? [said] : due.current.slice(at)
      if (at === -1) setText(said)
    }
    read()
    return history.subscribe(read)
  }, [history])

  const type = useCallback((typed: string) => {
    setText(typed)
    due.current.push(typed.trim())
  }, [])
  return [text, type]
}
