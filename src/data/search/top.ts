/** A document with its score. */
export interface Scored {
  document: number
  score: number
}

/** The best of many documents. */
export interface Top {
  add(document: number, score: number): void
  /** Best first; of equals the one that was added first. */
  best(): Scored[]
}

/** Keeps the best `size` documents of those that are added. */
export function createTop(size: number): Top {
  const kept: Scored[] = []
  return {
    add: (document, score) => {
      if (size === 0 || (kept.length === size && score <= (kept.at(-1)?.score ?? 0))) return
      let at = kept.length
      while (at > 0 && (kept[at - 1]?.score ?? 0) < score) at--
      kept.splice(at, 0, { document, score })
      if (kept.length > size) kept.pop()
    },
    best: () => [...kept],
  }
}
