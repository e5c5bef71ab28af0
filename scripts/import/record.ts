import type { Layout } from '../new-content/fields.ts'

/** Something to make a content file of, as it was found. */
export interface ImportedRecord {
  layout: Layout
  /** Where it stands: the file, and its line or name in it. */
  place: string
  /** Its fields under the names they have there. */
  fields: Readonly<Record<string, unknown>>
}

/** Whether a value is a mapping. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
