import type { ReactNode } from 'react'
import { Pick } from './pick.tsx'

interface FacetProps {
  legend: string
  name: string
  /** The values with what a choice of each would leave. */
  values: readonly { id: string; label: ReactNode; count: number }[]
  selected: readonly string[] | undefined
  onToggle: (id: string) => void
}

/** The values of one property, any number of which can be chosen. */
export function Facet({ legend, name, values, selected = [], onToggle }: FacetProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <ul className="rail-list">
        {values.map(({ id, label, count }) => (
          <li key={id}>
            <Pick name={name} value={id} checked={selected.includes(id)} count={count} onToggle={onToggle}>
              <span>{label}</span>
            </Pick>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
