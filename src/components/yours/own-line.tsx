import { TextField } from './text-field.tsx'

interface OwnLineProps {
  value: string | undefined
  onLine: (line: string) => void
}

/** A line of the reader's own: why, where it does not hold, or what was left to say. */
export function OwnLine({ value, onLine }: OwnLineProps) {
  return (
    <TextField label="A line of your own" placeholder="Why, or where it does not hold" value={value} onText={onLine} />
  )
}
