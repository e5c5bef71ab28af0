import type { GuidelineSummary, Status } from '../../data/model/catalogue.ts'

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
