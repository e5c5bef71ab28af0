import { useId, type ReactNode } from 'react'

interface SegmentedProps<Value extends string> {
  legend: string
  options: readonly { id: Value; name: ReactNode }[]
  value: Value
  onChoose: (value: Value) => void
}

/** One of a few, side by side: radio buttons, so that arrows choose. */
export function Segmented<Value extends string>({ legend, options, value, onChoose }: SegmentedProps<Value>) {
  const name = useId()
  return (
    <fieldset className="segmented">
      <legend className="hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input type="radio" name={name} checked={option.id === value} onChange={() => onChoose(option.id)} />
          {option.name}
        </label>
      ))}
    </fieldset>
  )
}
