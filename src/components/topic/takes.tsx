import type { Decision } from '../../data/model/decisions.ts'

/** Which options a guideline takes, first choice first, each with our note on it. */
export function Takes({ decisions }: { decisions: readonly Decision[] }) {
  if (decisions.length === 0) return null
  return (
    <ul className="takes">
      {decisions.map(({ option, label, note }, at) => (
        <li key={option}>
          {at > 0 && <span className="quiet">also </span>}
          {label}
          {note && <small>{note}</small>}
        </li>
      ))}
    </ul>
  )
}
