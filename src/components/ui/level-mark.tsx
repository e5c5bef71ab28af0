import type { Level } from '../../data/model/reference.ts'

/** How binding a section is, as a line type: thick, thin or dashed. */
export function LevelMark({ level }: { level: Level }) {
  return <span className={`level ${level}`}>{level}</span>
}
