import type { Strength } from '../../data/model/reference.ts'

/** How binding a section or decision is, as a line type: thick, thin, dashed, or dotted for what an example shows. */
export function LevelMark({ level }: { level: Strength }) {
  return <span className={`level ${level}`}>{level}</span>
}
