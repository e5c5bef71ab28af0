import type { ReactNode } from 'react'

/** A cell of the title block. */
interface Fact {
  label: string
  value: ReactNode
  /** A third of the block when left out. */
  width?: 'half' | 'full'
  /** Left out on a phone. */
  wide?: boolean
  /** Set large: counts. */
  figure?: boolean
}

/** The cells of a title block; those that do not apply are left out. */
export type Facts = readonly (Fact | false | undefined)[]

/** The facts about a page's subject, as in the corner of a technical drawing. */
export function TitleBlock({ facts }: { facts: Facts }) {
  const present = facts.filter((fact): fact is Fact => fact !== false && fact !== undefined)
  return (
    <dl className="title-block">
      {present.map(({ label, value, width, wide, figure }) => (
        <div key={label} className={[width, wide && 'wide'].filter(Boolean).join(' ') || undefined}>
          <dt>{label}</dt>
          <dd className={figure ? 'figure' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
