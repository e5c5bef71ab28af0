import { useState, useSyncExternalStore } from 'react'
import type { Draft } from '../../data/draft/draft.ts'
import { changeDraft, followDraft, keptDraft, type KeptDraft } from './kept-draft.ts'

/** A draft in the hands of its author. */
export interface DraftInHand extends KeptDraft {
  /** Changes the draft, from what it is by now: another tab may have changed it. */
  change: (make: (before: Draft) => Draft) => void
  /** Changes much of it at once, which the author can take back. `what` says what was done. */
  changeMuch: (what: string, make: (before: Draft) => Draft) => void
  /** The last large change. */
  undoable: { what: string; undo: () => void } | undefined
}

/** The draft that the browser keeps, in step with other tabs. */
export function useDraft(): DraftInHand {
  const kept = useSyncExternalStore(followDraft, keptDraft)
  const [before, setBefore] = useState<{ what: string; draft: Draft }>()
  return {
    ...kept,
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
