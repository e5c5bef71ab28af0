import type { ReactNode } from 'react'

interface BlankProps {
  /** What was asked for and is not there, in one bold line. */
  title: string
  /** The way out. */
  children: ReactNode
}

/** What stands where there is nothing to show: what is missing, and the way out. */
export function Blank({ title, children }: BlankProps) {
  return (
    <div className="blank">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  )
}
