/** The distinct folded words of all texts, ordered by UTF-16 code unit. A word's number is its position. */
export interface Vocabulary {
  words: readonly string[]
  /** The letters of each word, as `lettersOf` gives them. */
  letters: Int32Array
  /** The number of a word, or undefined. */
  numberOf(word: string): number | undefined
  /** The numbers of the words that start with `prefix`: from the first up to and without the second. */
  withPrefix(prefix: string): [from: number, to: number]
}

/** Makes a vocabulary of words in any order. */
export function createVocabulary(distinct: ReadonlySet<string>): Vocabulary {
  const words = [...distinct].sort()
  const numbers = new Map(words.map((word, number) => [word, number]))
  return {
    words,
    letters: Int32Array.from(words, (word) => lettersOf(word)),
    numberOf: (word) => numbers.get(word),
    withPrefix: (prefix) => {
      const from = firstFrom(words, (word) => word >= prefix)
      return [from, firstFrom(words, (word) => word >= prefix && !word.startsWith(prefix))]
    },
  }
}

/** The letters of a word, or of its first `length`, one bit each; letters beyond a-z share bits. */
export function lettersOf(word: string, length = word.length): number {
  let set = 0
  for (let at = 0; at < length && at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31)
  return set
}

/** Binary search: the position of the first word that passes, given that all after it pass too. */
function firstFrom(words: readonly string[], passes: (word: string) => boolean): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(words[middle] ?? '')) high = middle
    else low = middle + 1
  }
  return low
}
