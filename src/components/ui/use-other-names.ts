import { useDeferredValue, useMemo } from 'react'
import type { CatalogueSource } from '../../data/catalogue-source.ts'
import type { SearchResult } from '../../data/search/result.ts'
import { useCatalogue } from './use-catalogue.ts'

const readSearch = (catalogue: CatalogueSource) => catalogue.search()
const TOPICS = { filters: { kind: ['topic'] }, limit: 12 }
const NONE: ReadonlyMap<string, string> = new Map()

/**
 * The topics that are known by what is typed, too, by their id, with the name that has it. Search loads with the first
 * letter; until it has come, and where it does not, there are none.
 */
export function useOtherNames(text: string | undefined): ReadonlyMap<string, string> {
  const asked = useDeferredValue(text?.trim() ?? '')
  const { data: search } = useCatalogue(asked ? readSearch : undefined)
  return useMemo(() => {
    if (!search || !asked) return NONE
    const { results, words } = search.search(asked, TOPICS)
    return new Map(results.flatMap((result) => named(result, words.length)))
  }, [search, asked])
}

/** The id of a topic and one of its names, where its names have every word: not where only its sections do. */
function named({ id, matches }: SearchResult, words: number): [string, string][] {
  const isNamed = matches.length === words && matches.every(({ field }) => field === 'name' || field === 'alias')
  const text = matches.find(({ field }) => field === 'alias')?.text
  return isNamed && text ? [[id.slice('topic:'.length), text]] : []
}
