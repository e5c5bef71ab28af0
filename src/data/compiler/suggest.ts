/** Longer words are no slips of the pen. */
const LONGEST_WORD = 300

/** How much work one look through many candidates may make, in letters compared: some tenths of a second. */
const MOST_WORK = 5_000_000

/** Gives the sentence that proposes the nearest of some candidates for a word, or undefined when none is near. */
export type Suggest = (word: string, candidates: Iterable<string>) => string | undefined

/**
 * A {@link didYouMean} for many words, e.g. all those of a file: it does a bounded amount of work and proposes nothing any
 * more when that is done. Who has so many wrong words does not need a proposal for each.
 */
export function boundedSuggestions(): Suggest {
  let left = MOST_WORK
  return (word, candidates) => {
    if (left <= 0) return undefined
    const known = [...candidates]
    left -= known.length * 10 * Math.min(word.length, LONGEST_WORD)
    return didYouMean(word, known)
  }
}

/**
 * The candidate that `word` was most likely meant to be, or undefined when none is near: the same but for case,
 * within one edit per three letters (at most three), or, for a word without its prefix, the only candidate that
 * ends in it (`name` for `topic_name`).
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined
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
 * other (optimal string alignment). Gives a number above `limit` when there are more than that: only the band of the
 * table is filled in that can lead to fewer (Ukkonen, Algorithms for approximate string matching, 1985).
 */
export function editDistance(from: string, to: string, limit = Infinity): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let beforeLast: Row = new Map()
  let last: Row = new Map(Array.from({ length: Math.min(to.length, limit) + 1 }, (_, column) => [column, column]))
  for (let row = 1; row <= from.length; row++) {
    const current: Row = new Map(row <= limit ? [[0, row]] : [])
    let least = row <= limit ? row : Infinity
    for (let column = Math.max(1, row - limit); column <= Math.min(to.length, row + limit); column++) {
      const replaced = at(last, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1)
      const swapped =
        from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] ? at(beforeLast, column - 2) + 1 : Infinity
      const cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced, swapped)
      current.set(column, cost)
      least = Math.min(least, cost)
    }
    if (least > limit && Math.min(...last.values()) > limit) return limit + 1
    beforeLast = last
    last = current
  }
  return at(last, to.length)
}

/** The costs of a row of the table by column, as far as they are known. */
type Row = Map<number, number>

function at(row: Row, column: number): number {
  return row.get(column) ?? Infinity
}
