import type { GuidelinePage } from '../../data/model/catalogue.ts'
import type { ComparePage } from '../../data/model/compare.ts'
import { foldedWords } from '../../data/model/fold.ts'
import type { Search } from '../../data/search/engine.ts'
import type { Finder } from './chooser.tsx'
import { ChooserList } from './chooser-list.tsx'
import { meantBy, type Choosable } from './typed-names.ts'

const TOPICS = { filters: { kind: ['topic'] }, limit: 12 }

/**
 * Finds topics that are not among `without`. Where search is not there, `isWhole` says whether it is still to come, names
 * alone count.
 */
export function topicFinder(
  page: ComparePage,
  guidelines: readonly GuidelinePage[],
  without: readonly string[],
  search: Search | undefined,
  isWhole: boolean,
): Finder<Choosable> {
  const topics = choosableTopics(page, guidelines, without)
  return { meant: (text) => meantBy(text, (name) => findTopics(topics, name, search)), List: ChooserList, isWhole }
}

/**
 * The topics that a name fits, the best first: by their own names and, where search is there, by the other names that it
 * knows. For no name all, by category.
 */
function findTopics(topics: readonly Choosable[], name: string, search: Search | undefined): readonly Choosable[] {
  const wanted = foldedWords(name)
  if (!wanted) return topics
  const begins = ({ name: own }: Choosable) => Number(!foldedWords(own).startsWith(wanted))
  const byName = topics
    .filter(({ id, name: own, group }) => foldedWords(`${own} ${id} ${group}`).includes(wanted))
    .toSorted((a, b) => begins(a) - begins(b))
  const { results = [], words = [] } = search?.search(name, TOPICS) ?? {}
  const called = results
    // Each word is in what is said of the topic itself, and not in its sections.
    .filter(({ matches }) => matches.length === words.length && !matches.some(({ field }) => field === 'sections'))
    .flatMap(({ id, matches }) => {
      const topic = topics.find((one) => id === `topic:${one.id}`)
      const other = matches.find(({ field }) => field === 'alias')?.text
      return topic ? [other === undefined ? topic : { ...topic, detail: `also called ${other}` }] : []
    })
  return [...called, ...byName.filter((topic) => !called.some(({ id }) => id === topic.id))]
}

/** Every topic that is not among `without`, with how many of the guidelines deal with it. */
function choosableTopics(
  { categories }: ComparePage,
  guidelines: readonly GuidelinePage[],
  without: readonly string[],
): Choosable[] {
  const dealing = new Map<string, number>()
  for (const { entries } of guidelines.flatMap((guideline) => guideline.categories))
    for (const { topic } of entries) dealing.set(topic.id, (dealing.get(topic.id) ?? 0) + 1)
  return categories.flatMap(({ name: group, topics }) =>
    topics
      .filter(({ id }) => !without.includes(id))
      .map(({ id, name }) => ({
        id,
        name,
        group,
        ...(guidelines.length > 0 && { count: `${dealing.get(id) ?? 0} of ${guidelines.length}` }),
      })),
  )
}
