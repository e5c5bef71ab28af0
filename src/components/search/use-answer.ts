import { startTransition, useEffect, useRef, useState } from 'react'
import type { Answered, Search, SearchOptions } from '../../data/search/engine.ts'
import { useFullSearch, type FullSearch } from './use-full-search.ts'
import type { SearchState } from './use-search-engine.ts'

/** What is found for the text of a field: no answer while search loads, and for no text. */
export interface Found extends Answered {
  /** The text that this is about. While one types, it is behind what is in the field. */
  asked: string
  /** Whether it is about what is in the field, and not still to come. */
  isCurrent: boolean
  /** Whether it keeps to the options of now, and not to those of before a press. */
  hasOptions: boolean
  /** How far search looks: whether sentences are still to come, did not come, or are there. */
  depth: FullSearch['depth']
}

/** An answer, and what it answers. */
interface Shown extends Answered {
  search: Search
  text: string
  /** As JSON. */
  options: string
}

const NOTHING: Answered = { answer: undefined, completions: [] }

/**
 * Answers what is typed without holding up the typing: the answer is computed and drawn after the letter, in slices, and
 * given up for the next letter, so that a late answer never replaces a newer one. `isChosen` says whether the reader has
 * moved to a result of the list with the id `list`, which then stays where it is.
 */
export function useAnswer(
  state: SearchState,
  text: string,
  wanted: SearchOptions,
  isChosen: boolean,
  list: string,
): Found {
  // Equal options are the same: nothing is asked anew for them.
  const options = JSON.stringify(wanted)
  const isBlank = text.trim() === ''
  const { search, depth } = useFullSearch(
    state.status === 'ready' ? state.search : undefined,
    text.trim(),
    isChosen,
    list,
  )
  // A page that is come back to has its results at once, so that its place among them is found.
  const [shown, setShown] = useState<Shown | undefined>(() =>
    search && !isBlank
      ? { search, text, options, answer: search.search(text.trim(), wanted), completions: search.complete(text) }
      : undefined,
  )

  const isAnswered = useRef(shown !== undefined)

  useEffect(() => {
    if (!search) return
    if (isAnswered.current) {
      isAnswered.current = false
      return
    }
    const newer = new AbortController()
    search.answer(text, JSON.parse(options), newer.signal).then(
      (answered) => startTransition(() => setShown({ search, text, options, ...answered })),
      (error: unknown) => {
        // Thrown where the page shows what went wrong.
        if (!newer.signal.aborted)
          setShown(() => {
            throw error
          })
      },
    )
    return () => newer.abort()
  }, [search, text, options])

  const { answer, completions } = (!isBlank && shown) || NOTHING
  const isOfText = shown?.text === text
  const hasOptions = shown?.options === options
  return {
    answer,
    completions,
    asked: shown?.text.trim() ?? '',
    isCurrent: isBlank || state.status === 'failed' || (isOfText && hasOptions),
    hasOptions,
    depth: shown?.search === search ? depth : 'loading',
  }
}
