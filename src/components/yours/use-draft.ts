import { useHydrated } from '@tanstack/react-router'
import { useState, useSyncExternalStore } from 'react'
import type { Draft } from '../../data/draft/draft.ts'
import { changeDraft, followDraft, keptDraft, NOTHING_KEPT, type KeptDraft } from './kept-draft.ts'

/** A draft in the hands of its author. */
export interface DraftInHand extends KeptDraft {
  /** Whether what the browser keeps has been read. Before that the draft is empty, as it is published. */
  isRead: boolean
  /** Changes the draft, from what it is by now: another tab may have changed it. */
  change: (make: (before: Draft) => Draft) => void
  /** Changes much of it at once, which the author can take back. `what` says what was done. */
  changeMuch: (what: string, make: (before: Draft) => Draft) => void
  /** The last large change. */
  undoable: { what: string; undo: () => void } | undefined
}

/** The draft that the browser keeps, in step with other tabs. */
export function useDraft(): DraftInHand {
  const kept = useSyncExternalStore(followDraft, keptDraft, () => NOTHING_KEPT)
  const isRead = useHydrated()
  const [before, setBefore] = useState<{ what: string; draft: Draft }>()
  return {
    ...kept,
    isRead,
    change: changeDraft,
    changeMuch: (what, make) => {
      setBefore({ what, draft: keptDraft().draft })
      changeDraft(make)
    },
    undoable: before && {
      what: before.what,
      undo: () => {
        setBefore(undefined)
        changeDraft(() => before.draft)
      },
    },
  }
}
