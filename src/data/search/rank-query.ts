import { isAnswerable } from './answerable.ts'
import type { Filters } from './filters.ts'
import type { Library } from './library.ts'
import { matchTexts } from './matches.ts'
import { emptyRanking, rank, rankAll, type Ranking } from './rank.ts'
import type { SentenceMatches } from './sentences.ts'
import type { Sliced } from './slices.ts'
import type { ExpandedTerm } from './term-expansion.ts'

/** The ranking of a query, and the positions of the companies that it names. */
export interface Ranked {
  ranking: Ranking
  companies: ReadonlySet<number>
}

/** Ranks documents for the words of a query, of which `known` are expanded to any; all where there are only conditions. */
export function* rankFor(
  library: Library,
  words: readonly ExpandedTerm[],
  known: readonly ExpandedTerm[],
  conditions: Filters,
  related: SentenceMatches | undefined,
): Sliced<Ranked> {
  const companies = new Set<number>()
  if (words.length === 0) {
    const ranking = Object.keys(conditions).length > 0 ? rankAll(library) : emptyRanking(library)
    return { ranking, companies }
  }
  const matches = matchTexts(known, library)
  yield
  for (const [number, { company }] of library.index.guidelines.entries())
    if (matches.named[library.firstGuideline + number] === 1) companies.add(company)
  const key = words.map((word) => bestExpansion(word, library)).join(' ')
  const ranking = yield* rank(library, matches, key, related?.entries)
  yield
  related?.addTo(ranking, matches)
  return { ranking: isAnswerable({ words, ranking, matches, related }) ? ranking : emptyRanking(library), companies }
}

function bestExpansion({ typed, how, expansions }: ExpandedTerm, { texts }: Library): string {
  return how === 'typo' ? (texts.vocabulary.words[expansions[0]?.word ?? 0] ?? typed) : typed
}
