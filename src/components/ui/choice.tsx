import { useId, type ReactNode } from 'react'

interface ChoiceProps {
  label: string
  value: string | undefined
  /** What choosing nothing is called. */
  none: string
  onChoose: (value: string | undefined) => void
  children: ReactNode
}

/** A choice among few, with its name before it. */
export function Choice({ label, value, none, onChoose, children }: ChoiceProps) {
  const id = useId()
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        className="field"
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChoose(target.value || undefined)}
      >
        <option value="">{none}</option>
        {children}
      </select>
    </span>
  )
}
