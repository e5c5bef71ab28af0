/** How far a typed word is from a known one, in edits. */
export interface Distance {
  /** To the known word as a whole. */
  whole: number
  /** To the nearest of its beginnings: the reader may still be typing. */
  beginning: number
}

/**
 * Counts the edits (insert, delete or replace a letter, swap two neighbours) between a typed word and a known one:
 * the optimal string alignment distance, a restricted Damerau-Levenshtein distance (L. Boytsov, "Indexing methods for
 * approximate dictionary searching", 2011, section 2.2). Counts UTF-16 code units.
 */
export function editDistance(typed: string, known: string): Distance {
  let beforeLast: number[] = []
  let last = Array.from({ length: known.length + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row++) {
    const current = [row]
    for (let column = 1; column <= known.length; column++) {
      const same = typed[row - 1] === known[column - 1]
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && typed[row - 1] === known[column - 2] && typed[row - 2] === known[column - 1]) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1)
      }
      current.push(edits)
    }
    beforeLast = last
    last = current
  }
  return { whole: last.at(-1) ?? typed.length, beginning: Math.min(...last) }
}

/** How many edits a typed word may be away: none below four letters, one below 7, two below 10, then three. */
export function editsAllowed(length: number): number {
  if (length < 4) return 0
  if (length < 7) return 1
  return length < 10 ? 2 : 3
}
