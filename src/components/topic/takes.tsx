import type { Decision } from '../../data/model/decisions.ts'
import { LevelMark } from '../ui/level-mark.tsx'

/** Which options a guideline takes, each as a link to the section that says so and with our note on it. */
export function Takes({ decisions }: { decisions: readonly Decision[] }) {
  if (decisions.length === 0) return null
  return (
    <ul className="takes">
      {decisions.map(({ option, label, url, also, strength, note }) => (
        <li key={option}>
          <a href={url}>{label}</a>
          {(strength || also || note) && (
            <small>
              {also && `Also allowed${strength ? ', where taken: ' : '. '}`}
              {strength && <LevelMark level={strength} />}
              {note}
            </small>
          )}
        </li>
      ))}
    </ul>
  )
}
