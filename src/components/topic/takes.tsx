import type { Decision } from '../../data/model/decisions.ts'

/** Which option a guideline takes: its first choice, what it takes as well, and our notes on both. */
export function Takes({ decisions }: { decisions: readonly Decision[] }) {
  const [first, ...others] = decisions
  if (!first) return null
  return (
    <div className="takes">
      {first.label}
      {others.map(({ option, label }) => (
        <small key={option}>also {label}</small>
      ))}
      {decisions.map(({ option, note }) => note && <small key={option}>{note}</small>)}
    </div>
  )
}
