import { readDraft, writeDraft, type Draft } from '../../data/draft/draft.ts'

/** Where the draft is kept. */
const STORAGE_KEY = 'draft'
/** Where that is put aside which stood there and is no draft. */
const UNREADABLE_KEY = 'draft-unreadable'

/** What the browser keeps: a draft, nothing, or nothing that it would let us see. */
export type KeptDraft = { kind: 'draft'; draft: Draft } | { kind: 'nothing' } | { kind: 'refused' }

/** A text that was kept as a draft and is none. */
export interface UnreadableDraft {
  text: string
  problem: string
}

/** Reads the draft that this browser keeps. What is no draft is put aside, so that the next one does not take its place. */
export function keptDraft(): KeptDraft {
  try {
    const text = localStorage.getItem(STORAGE_KEY)
    if (text === null) return { kind: 'nothing' }
    const { draft } = readDraft(text)
    if (draft) return { kind: 'draft', draft }
    localStorage.setItem(UNREADABLE_KEY, text)
    localStorage.removeItem(STORAGE_KEY)
    return { kind: 'nothing' }
  } catch {
    // Storage is switched off, or full.
    return { kind: 'refused' }
  }
}

/** Keeps a draft, and says whether the browser let us. */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(STORAGE_KEY, writeDraft(draft))
    return true
  } catch {
    return false
  }
}

/** What was put aside, with what is wrong with it. */
export function unreadableDraft(): UnreadableDraft | undefined {
  try {
    const text = localStorage.getItem(UNREADABLE_KEY)
    return text === null ? undefined : { text, problem: readDraft(text).problem ?? 'It reads now.' }
  } catch {
    return undefined
  }
}

/** Forgets what was put aside. */
export function forgetUnreadable(): void {
  try {
    localStorage.removeItem(UNREADABLE_KEY)
  } catch {
    // Where storage is switched off nothing was put aside.
  }
}

/** Calls back whenever another tab has changed what is kept, until the returned function is called. */
export function followKept(onChange: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    // The key is null where all was cleared.
    if (key === STORAGE_KEY || key === null) onChange()
  }
  addEventListener('storage', listen)
  return () => removeEventListener('storage', listen)
}
