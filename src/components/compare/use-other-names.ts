import { useDeferredValue, useMemo } from 'react'
import type { CatalogueSource } from '../../data/catalogue-source.ts'
import { useCatalogue } from '../ui/use-catalogue.ts'

const readSearch = (catalogue: CatalogueSource) => catalogue.search()
const TOPICS = { filters: { kind: ['topic'] }, limit: 12 }
const NONE: ReadonlyMap<string, string> = new Map()

/**
 * The topics that are known by what is typed, too, by their id, with another name that has it, or an empty text. Search
 * loads with the first letter; until it has come, and where it does not, there are none.
 */
export function useOtherNames(text: string): ReadonlyMap<string, string> {
  const asked = useDeferredValue(text.trim())
  const { data: search } = useCatalogue(asked ? readSearch : undefined)
  return useMemo(() => {
    if (!search || !asked) return NONE
    const { results, words } = search.search(asked, TOPICS)
    // Each word is in what is said of the topic itself, and not in its sections.
    const named = results.filter(
      ({ matches }) => matches.length === words.length && !matches.some(({ field }) => field === 'sections'),
    )
    return new Map(
      named.map(({ id, matches }) => [
        id.slice('topic:'.length),
        matches.find(({ field }) => field === 'alias')?.text ?? '',
      ]),
    )
  }, [search, asked])
}
