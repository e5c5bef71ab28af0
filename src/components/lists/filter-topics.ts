import { foldedWords } from '../../data/model/fold.ts'
import type { TopicSummary } from '../../data/model/catalogue.ts'
import type { CoveragePage, CoveringGuideline } from '../../data/model/coverage.ts'
import { isChosen, isNarrowing, type Selection } from '../../data/selection.ts'

/** Which topics are shown and in what order, as the address states it. */
export interface TopicsFilter extends Selection {
  q?: string | undefined
  /** `decision`: only topics that ask for a choice. */
  kind?: string | undefined
  /** `guidelines`: most answered first. By category and name when left out. */
  sort?: string | undefined
}

/** The chosen guidelines that deal with each topic, by its id. Topics with none are left out. */
export function chosenOn(
  { guidelines, categories }: CoveragePage,
  selection: Selection,
): ReadonlyMap<string, CoveringGuideline[]> {
  const chosen = guidelines.map((guideline) => isChosen(guideline, selection))
  const topics = categories.flatMap((category) => category.topics)
  return new Map(
    topics.flatMap(({ id, cells }) => {
      const its = cells.flatMap(([at]) => (chosen[at] && guidelines[at]) || [])
      return its.length > 0 ? [[id, its] as const] : []
    }),
  )
}

/** The topics that a filter leaves, in the catalogue's order. `chosen` says which of the selection deal with each. */
export function filterTopics(
  topics: readonly TopicSummary[],
  filter: TopicsFilter,
  chosen: ReadonlyMap<string, unknown>,
): TopicSummary[] {
  const { q, kind } = filter
  return topics
    .filter((topic) => !q || contains([topic.name, topic.description, topic.id], q))
    .filter((topic) => !isNarrowing(filter) || chosen.has(topic.id))
    .filter((topic) => kind !== 'decision' || topic.question !== undefined)
}

/** The topics with the most guidelines first; equals keep their order. */
export function byGuidelines(topics: readonly TopicSummary[]): TopicSummary[] {
  return topics.toSorted((a, b) => b.guidelines - a.guidelines)
}

/**
 * Whether every word of `query` begins a word of one of the texts; case and diacritics do not count. Words in other
 * scripts than ours may stand anywhere: not all of them have spaces between words.
 */
export function contains(texts: readonly string[], query: string): boolean {
  const text = `-${foldedWords(texts.join(' '))}`
  return foldedWords(query)
    .split('-')
    .every((word) => text.includes(/[a-z0-9]/.test(word) ? `-${word}` : word))
}
