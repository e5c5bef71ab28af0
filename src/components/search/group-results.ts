import type { Kind, SearchResult } from '../../data/search/result.ts'

/** The results of one kind, best first. */
export interface ResultGroup {
  kind: Kind
  results: SearchResult[]
}

/** Results by kind; the kind of the best result comes first. */
export function groupResults(results: readonly SearchResult[]): ResultGroup[] {
  const groups = new Map<Kind, SearchResult[]>()
  for (const result of results) groups.set(result.kind, [...(groups.get(result.kind) ?? []), result])
  return [...groups].map(([kind, found]) => ({ kind, results: found }))
}

/** What readers see for each kind. */
export const KIND_NAMES: Record<Kind, string> = { topic: 'Topics', guideline: 'Guidelines', reference: 'Sections' }
