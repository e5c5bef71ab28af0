import { useRouter } from '@tanstack/react-router'
import { useEffect, useId, useState } from 'react'

interface FilterFieldProps {
  label: string
  placeholder: string
  value: string | undefined
  onValue: (value: string | undefined) => void
}

/**
 * A field whose text lives in the address. It keeps what is being typed to itself, because an input bound to the
 * router's state loses its caret; only Back and Forward, and the first look at the address, overrule it.
 */
export function FilterField({ label, placeholder, value, onValue }: FilterFieldProps) {
  const id = useId()
  const router = useRouter()
  const [text, setText] = useState(value ?? '')

  useEffect(() => {
    const read = () => setText(new URLSearchParams(router.history.location.search).get('q') ?? '')
    read()
    return router.history.subscribe(({ action }) => {
      if (action.type !== 'PUSH' && action.type !== 'REPLACE') read()
    })
  }, [router])

  return (
    <>
      <label className="hidden" htmlFor={id}>
        {label}
      </label>
      <input
        className="field"
        id={id}
        type="search"
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          onValue(target.value.trim() || undefined)
        }}
      />
    </>
  )
}
