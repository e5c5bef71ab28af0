import type { GuidelineFields } from './guideline.ts'

type Status = GuidelineFields['guideline_status']

const RETIRED: ReadonlySet<Status> = new Set<Status>(['superseded', 'deprecated', 'archived', 'withdrawn'])

/** Whether a guideline of this status is no longer in force. */
export function isRetired({ status }: { status?: Status | undefined }): boolean {
  return RETIRED.has(status)
}
