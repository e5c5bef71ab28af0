import { startTransition, useEffect, useState } from 'react'
import { idle } from '../../boot/idle.ts'
import type { Search } from '../../data/search/engine.ts'

/** The search to ask, and whether it can only look at names and headings: still, or because more did not come. */
export interface FullSearch {
  search: Search | undefined
  depth: 'loading' | 'names' | 'full'
}

/** Searches with their sentences, so that whoever searches again has them at once. */
const extended = new WeakMap<Search, Search>()

/**
 * Search by names first, and by sentences, too, once the first answers are shown and these have come. What is `asked` is
 * not answered anew while the reader points at an answer or has chosen one with the arrow keys (`isChosen`): that would
 * move it away. `list` is the id of the list of results.
 */
export function useFullSearch(names: Search | undefined, asked: string, isChosen: boolean, list: string): FullSearch {
  const [full, setFull] = useState<Search>()
  const [failed, setFailed] = useState<Search>()
  /** What was asked when the sentences came at an inconvenient moment. */
  const [held, setHeld] = useState<string>()
  const isHeld = held !== undefined && held === asked
  const known = names && (extended.get(names) ?? full)

  useEffect(() => {
    if (!names || asked === '' || extended.has(names)) return
    let isGone = false
    void idle()
      .then(() => import('../../data/search/open-sentences.ts'))
      .then(({ openSentences }) => names.full(openSentences))
      .then(
        (search) => {
          extended.set(names, search)
          if (isGone) return
          if (isChosen || isPointedAt(list)) setHeld(asked)
          startTransition(() => setFull(search))
        },
        () => {
          if (!isGone) setFailed(names)
        },
      )
    return () => {
      isGone = true
    }
  }, [names, asked, isChosen, list])

  useEffect(() => {
    if (!isHeld) return
    const release = () => {
      if (!isPointedAt(list)) startTransition(() => setHeld(undefined))
    }
    document.addEventListener('pointermove', release, { passive: true })
    return () => document.removeEventListener('pointermove', release)
  }, [isHeld, list])

  if (known && !isHeld) return { search: known, depth: 'full' }
  return { search: names, depth: failed === names ? 'names' : 'loading' }
}

function isPointedAt(list: string): boolean {
  return document.getElementById(list)?.matches(':hover') === true
}
