import { readDraft, writeDraft, type Draft } from '../../data/draft/draft.ts'
import { EMPTY } from '../../data/draft/edit.ts'

/** Where the draft is kept. */
const STORAGE_KEY = 'draft'
/** Where that is put aside which stood there and is no draft. */
const UNREADABLE_KEY = 'draft-unreadable'

/** The draft, and how the browser keeps it. */
export interface KeptDraft {
  draft: Draft
  /** Whether it would be there after a reload: not where storage is full or switched off. */
  isKept: boolean
  /** A text that stood where the draft is kept and is none, with what is wrong with it. */
  unreadable?: { text: string; problem: string }
}

const listeners = new Set<() => void>()
/** What was read last: the same texts are the same draft. */
let last: { texts: string; kept: KeptDraft } | undefined
/** What the browser did not let us keep is here alone. */
let unkept: KeptDraft | undefined

/** The draft that this browser keeps, as whichever tab has left it. */
export function keptDraft(): KeptDraft {
  if (unkept) return unkept
  try {
    const [text, aside] = [localStorage.getItem(STORAGE_KEY), localStorage.getItem(UNREADABLE_KEY)]
    const texts = JSON.stringify([text, aside])
    if (last?.texts !== texts) last = { texts, kept: read(text, aside) }
    return last.kept
  } catch {
    unkept = { draft: EMPTY, isKept: false }
    return unkept
  }
}

function read(text: string | null, aside: string | null): KeptDraft {
  const { draft, problem } = text === null ? { draft: EMPTY } : readDraft(text)
  // What was put aside before is not lost with it.
  const unreadable = [aside, problem === undefined ? null : text].filter((one) => one !== null).join('\n')
  return {
    draft: draft ?? EMPTY,
    isKept: true,
    ...(unreadable !== '' && {
      unreadable: { text: unreadable, problem: problem ?? readDraft(unreadable).problem ?? '' },
    }),
  }
}

/** Changes the draft and keeps it. What stood in its place and is none is put aside first. */
export function changeDraft(make: (before: Draft) => Draft): void {
  const { draft: before, unreadable } = keptDraft()
  const draft = make(before)
  try {
    if (unreadable) localStorage.setItem(UNREADABLE_KEY, unreadable.text)
    localStorage.setItem(STORAGE_KEY, writeDraft(draft))
    unkept = undefined
  } catch {
    unkept = { draft, isKept: false, ...(unreadable && { unreadable }) }
  }
  for (const listener of listeners) listener()
}

/** Forgets what is no draft. */
export function forgetUnreadable(): void {
  const { draft } = keptDraft()
  try {
    localStorage.removeItem(UNREADABLE_KEY)
    localStorage.setItem(STORAGE_KEY, writeDraft(draft))
  } catch {
    unkept = { draft, isKept: false }
  }
  for (const listener of listeners) listener()
}

/** Calls back whenever the draft has changed, in this tab or another, until the returned function is called. */
export function followDraft(onChange: () => void): () => void {
  listeners.add(onChange)
  addEventListener('storage', onChange)
  return () => {
    listeners.delete(onChange)
    removeEventListener('storage', onChange)
  }
}
