import { useEffect, useRef, useState } from 'react'
import type { Draft } from '../../data/draft/draft.ts'
import { EMPTY } from '../../data/draft/edit.ts'
import { followKept, keepDraft, keptDraft } from './kept-draft.ts'

/** A draft in the hands of its author. */
export interface DraftInHand {
  draft: Draft
  /** Whether what the browser keeps has been read. Before that the draft is empty, as it is published. */
  isRead: boolean
  /** Whether the browser keeps it: not where its storage is full or switched off. */
  isKept: boolean
  /** Changes the draft. Starts from what is kept, which another tab may have changed. */
  change: (make: (before: Draft) => Draft) => void
  /** Changes much of it at once, which the author can take back. `what` completes “Undo: …”. */
  changeMuch: (what: string, make: (before: Draft) => Draft) => void
  /** The last large change, until the next one. */
  undoable: { what: string; undo: () => void } | undefined
}

/** The draft that the browser keeps, in step with other tabs. */
export function useDraft(): DraftInHand {
  const [draft, setDraft] = useState<Draft>(EMPTY)
  const [isRead, setRead] = useState(false)
  const [isKept, setKept] = useState(true)
  const [before, setBefore] = useState<{ what: string; draft: Draft }>()
  const latest = useRef(draft)

  useEffect(() => {
    const read = () => {
      const kept = keptDraft()
      setKept(kept.kind !== 'refused')
      latest.current = kept.kind === 'draft' ? kept.draft : EMPTY
      setDraft(latest.current)
    }
    read()
    setRead(true)
    return followKept(read)
  }, [])

  function change(make: (before: Draft) => Draft): void {
    // What could not be kept is here alone.
    const kept = isKept ? keptDraft() : undefined
    latest.current = make(kept?.kind === 'draft' ? kept.draft : latest.current)
    setDraft(latest.current)
    setKept(keepDraft(latest.current))
  }

  return {
    draft,
    isRead,
    isKept,
    change,
    changeMuch: (what, make) => {
      setBefore({ what, draft: latest.current })
      change(make)
    },
    undoable: before && {
      what: before.what,
      undo: () => {
        setBefore(undefined)
        change(() => before.draft)
      },
    },
  }
}
