import { useRouter } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { CatalogueSource } from '../../data/catalogue-source.ts'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import type { ComparePage } from '../../data/model/compare.ts'
import { foldedWords } from '../../data/model/fold.ts'
import type { Search } from '../../data/search/engine.ts'
import { useCatalogue } from '../ui/use-catalogue.ts'
import type { Finder } from './chooser.tsx'
import type { Choosable } from './typed-names.ts'

const readSearch = (catalogue: CatalogueSource) => catalogue.search()
const TOPICS = { filters: { kind: ['topic'] }, limit: 12 }

/**
 * Finds topics by their names, and by the other names that search knows. Search loads when it is about to be needed; where
 * it does not come, names alone count. Without a name it gives all topics, by category.
 */
export function useTopicFinder(
  page: ComparePage,
  guidelines: readonly GuidelinePage[],
  without: readonly string[],
): Finder<Choosable> {
  const { catalogue } = useRouter().options.context
  const [isAsked, setAsked] = useState(false)
  const { data: search, failure } = useCatalogue(isAsked ? readSearch : undefined)
  return useMemo(() => {
    const topics = choosableTopics(page, guidelines, without)
    return {
      find: (name) => findTopics(topics, name, search),
      isWhole: search !== undefined || failure !== undefined,
      prepare: () => setAsked(true),
      findInAll: async (name) => findTopics(topics, name, await catalogue.search().catch(() => undefined)),
    }
  }, [page, guidelines, without, search, failure, catalogue])
}

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
