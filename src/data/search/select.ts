import { createFacetCounter, type FacetCounter, type Facets } from './facets.ts'
import type { Filters, CandidateFilter } from './filters.ts'
import type { Library } from './library.ts'
import { LEAST_COVERAGE, type Ranking } from './rank.ts'
import type { Sliced } from './slices.ts'
import { createTop, type Scored, type Top } from './top.ts'

/** Which documents to give. */
export interface Wanted {
  /** The most in all, and the most of each kind. */
  limit: number
  limitPerKind: number
  /** Only the best section of each `reference:<guideline_id>/<topic_id>`. */
  onePerId: boolean
  /** Values of facets that were chosen: they are listed even without results. */
  chosen: Filters
}

/** The best documents, and what can be said about all that match. */
export interface Selection {
  best: Scored[]
  total: number
  /** How many would match without any filter. */
  unfiltered: number
  facets: Facets
}

interface Passing {
  library: Library
  score: Float32Array
  matches: (document: number) => boolean
  candidateFilter: CandidateFilter
  facets: FacetCounter
}

/** Passes all scored documents through the candidate filter, counts them and keeps the best. */
export function* select(
  library: Library,
  ranking: Ranking,
  candidateFilter: CandidateFilter,
  wanted: Wanted,
): Sliced<Selection> {
  const facets = createFacetCounter(library.index, library.connections, wanted.chosen)
  const passing = { library, score: ranking.score, matches: matching(ranking), candidateFilter, facets }
  const tops = [createTop(wanted.limitPerKind), createTop(wanted.limitPerKind), createTop(wanted.limitPerKind)] as const
  passTopics(passing, tops[0])
  passGuidelines(passing, tops[1])
  yield
  passReferences(passing, tops[2], wanted.onePerId)
  const best = tops
    .flatMap((top) => top.best())
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .slice(0, wanted.limit)
  return { best, ...facets.result() }
}

function passTopics({ library, score, matches, candidateFilter, facets }: Passing, top: Top): void {
  for (let topic = 0; topic < library.firstGuideline; topic++) {
    if (!matches(topic)) continue
    const fails = candidateFilter.topic(topic)
    facets.topic(topic, fails)
    if (fails === 0) top.add(topic, score[topic] ?? 0)
  }
}

function passGuidelines({ library, score, matches, candidateFilter, facets }: Passing, top: Top): void {
  for (let document = library.firstGuideline; document < library.firstReference; document++) {
    if (!matches(document)) continue
    const guideline = document - library.firstGuideline
    const fails = candidateFilter.guideline(guideline)
    facets.guideline(guideline, fails)
    if (fails === 0) top.add(document, score[document] ?? 0)
  }
}

function passReferences(
  { library, score, matches, candidateFilter, facets }: Passing,
  top: Top,
  onePerId: boolean,
): void {
  const { entries, sections, firstReference } = library
  for (let entry = 0; entry < entries.count; entry++) {
    let best: Scored | undefined
    const end = firstReference + (entries.start[entry + 1] ?? 0)
    for (let document = firstReference + (entries.start[entry] ?? 0); document < end; document++) {
      if (!matches(document)) continue
      const section = entries.section[document - firstReference] ?? 0
      const fails = candidateFilter.reference(entry, section)
      facets.reference(entries.topic[entry] ?? 0, entries.guideline[entry] ?? 0, sections.level[section] ?? 0, fails)
      if (fails !== 0) continue
      const scored = { document, score: score[document] ?? 0 }
      if (!onePerId) top.add(document, scored.score)
      else if (!best || scored.score > best.score) best = scored
    }
    if (best) top.add(best.document, best.score)
  }
}

function matching({ score, coverage, together }: Ranking): (document: number) => boolean {
  const least = LEAST_COVERAGE * together
  return (document) => (score[document] ?? 0) > 0 && (coverage[document] ?? 0) >= least
}
