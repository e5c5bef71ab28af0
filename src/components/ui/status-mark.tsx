import type { GuidelineSummary, Status } from '../../data/model/catalogue.ts'

const RETIRED: ReadonlySet<Status | undefined> = new Set<Status>(['superseded', 'deprecated', 'archived', 'withdrawn'])

/** Whether a guideline is no longer in force. */
export function isRetired({ status }: Pick<GuidelineSummary, 'status'>): boolean {
  return RETIRED.has(status)
}

interface Marked {
  status?: Status | undefined
  supersededBy?: GuidelineSummary['supersededBy'] | undefined
}

/** The state of a guideline in words, in red pencil; nothing for one that is in force. */
export function StatusMark({ guideline }: { guideline: Marked }) {
  const { status, supersededBy } = guideline
  if (status === undefined || status === 'current') return null
  return <span className="status">{supersededBy ? `${status}, see ${supersededBy.title}` : status}</span>
}
