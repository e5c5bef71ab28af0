import { useDeferredValue, useMemo } from 'react'
import type { Completion } from '../../data/search/complete.ts'
import type { SearchAnswer, SearchOptions } from '../../data/search/engine.ts'
import { useFullSearch, type FullSearch } from './use-full-search.ts'
import type { SearchState } from './use-search-engine.ts'

/** What is found for the text of a field. */
export interface Found {
  /** The text that this is about. While one types fast, it is behind what is in the field. */
  asked: string
  /** Whether it is about what is in the field, and not still to come. */
  isCurrent: boolean
  /** Undefined while search loads, and for no text. */
  answer: SearchAnswer | undefined
  completions: readonly Completion[]
  /** How far search looks: whether sentences are still to come, did not come, or are there. */
  depth: FullSearch['depth']
}

const NONE: readonly Completion[] = []

/**
 * Answers what is typed without holding up the typing: the answer is computed and drawn after the letter, in slices, and
 * given up for the next letter. `options` must stay the same object as long as they are the same. `isChosen` says whether
 * the reader has moved to a result of the list with the id `list`, which then stays where it is.
 */
export function useAnswer(
  state: SearchState,
  text: string,
  options: SearchOptions,
  isChosen: boolean,
  list: string,
): Found {
  const shown = useDeferredValue(text)
  const asked = shown.trim()
  const { search, depth } = useFullSearch(state.status === 'ready' ? state.search : undefined, asked, isChosen, list)
  const answer = useMemo(() => (asked ? search?.search(asked, options) : undefined), [search, asked, options])
  const completions = useMemo(() => search?.complete(shown) ?? NONE, [search, shown])
  const isCurrent = shown === text && (state.status !== 'loading' || asked === '')
  return { asked, isCurrent, answer, completions, depth }
}
