import type { ReactNode } from 'react'

interface PickProps {
  name: string
  value: string
  checked: boolean
  count: number
  onToggle: (value: string) => void
  children: ReactNode
}

/** One choice of a filter: a real checkbox under a row of logo, name and count. */
export function Pick({ name, value, checked, count, onToggle, children }: PickProps) {
  return (
    <label className="pick">
      <input type="checkbox" name={name} value={value} checked={checked} onChange={() => onToggle(value)} />
      {children}
      <span className="n">{count}</span>
    </label>
  )
}
