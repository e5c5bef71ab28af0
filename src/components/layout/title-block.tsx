import type { ReactNode } from 'react'

/** A cell of the title block. Cells without a value are left out. */
export interface Fact {
  label: string
  value: ReactNode
  /** A third of the block when left out. */
  width?: 'half' | 'full'
  /** Left out on a phone. */
  wide?: boolean
  /** Set large: counts. */
  figure?: boolean
}

/** The facts about a page's subject, as in the corner of a technical drawing. */
export function TitleBlock({ facts }: { facts: readonly (Fact | false | undefined)[] }) {
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
