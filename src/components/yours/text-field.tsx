import { useId } from 'react'
import { LONGEST_LINE } from '../../data/draft/draft.ts'
import { oneLine } from '../../data/draft/edit.ts'

interface TextFieldProps {
  label: string
  placeholder: string
  value: string | undefined
  onText: (text: string) => void
}

/** One line of text with its name above it. */
export function TextField({ label, placeholder, value = '', onText }: TextFieldProps) {
  const id = useId()
  return (
    <p className="own-line">
      <label htmlFor={id}>{label}</label>
      <input
        className="field"
        id={id}
        type="text"
        autoComplete="off"
        maxLength={LONGEST_LINE}
        placeholder={placeholder}
        value={value}
        onChange={({ target }) => onText(oneLine(target.value))}
      />
    </p>
  )
}
