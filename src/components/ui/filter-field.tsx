import { useId } from 'react'
import { useAddressText } from './use-address-text.ts'

interface FilterFieldProps {
  label: string
  placeholder: string
  value: string | undefined
  onValue: (value: string | undefined) => void
}

/** A field that narrows the list below it; its text lives in the address. */
export function FilterField({ label, placeholder, value, onValue }: FilterFieldProps) {
  const id = useId()
  const [text, setText] = useAddressText(value)
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
