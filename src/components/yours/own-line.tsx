import { useId } from 'react'
import { oneLine } from '../../data/draft/edit.ts'

interface OwnLineProps {
  value: string | undefined
  onLine: (line: string) => void
}

/** As long as a line of a draft may be (`../../data/draft/draft.ts`). */
const LONGEST = 400

/** A line of the reader's own: why, where it does not hold, or what was left to say. */
export function OwnLine({ value = '', onLine }: OwnLineProps) {
  const id = useId()
  return (
    <p className="own-line">
      <label htmlFor={id}>A line of your own</label>
      <input
        className="field"
        id={id}
        type="text"
        autoComplete="off"
        maxLength={LONGEST}
        placeholder="Why, or where it does not hold"
        value={value}
        onChange={({ target }) => onLine(oneLine(target.value))}
      />
    </p>
  )
}
