/**
 * The candidate that `word` was most likely meant to be, or undefined when none is near: the same but for case,
 * within one edit per three letters (at most three), or, for a word without its prefix, the only candidate that
 * ends in it (`name` for `topic_name`).
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  const allowed = Math.min(3, Math.max(1, Math.floor(word.length / 3)))
  let best: { candidate: string; distance: number } | undefined
  const endings: string[] = []
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), allowed)
    if (distance <= allowed && (best === undefined || distance < best.distance)) best = { candidate, distance }
    if (/[-_]/.test(candidate) && candidate.endsWith(wanted) && /[-_]/.test(candidate.at(-wanted.length - 1) ?? '')) {
      endings.push(candidate)
    }
  }
  return best?.candidate ?? (endings.length === 1 ? endings[0] : undefined)
}

/** The sentence that proposes the nearest candidate, or undefined when none is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const near = nearest(word, candidates)
  return near === undefined ? undefined : `Did you mean \`${near}\`?`
}

/**
 * How many letters have to be inserted, removed, replaced or swapped with their neighbour to turn one word into the
 * other (optimal string alignment). Gives a number above `limit` when the lengths alone rule a smaller one out.
 */
export function editDistance(from: string, to: string, limit = Infinity): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const replaced = at(last, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1)
      const swapped =
        from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] ? at(beforeLast, column - 2) + 1 : Infinity
      current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced, swapped))
    }
    beforeLast = last
    last = current
  }
  return at(last, to.length)
}

function at(row: number[], column: number): number {
  return row[column] ?? Infinity
}
