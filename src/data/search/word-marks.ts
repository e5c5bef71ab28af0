import { eachInSlices, type Sliced } from './slices.ts'

/** What stands before a word without a space, and after it. */
const BEFORE = '('
const AFTER = ',.;:)'

/** The numbers of marks: a word in the other case than its place lets expect, then those before and after a word. */
const OTHER_CASE = 1
const FIRST_BEFORE = OTHER_CASE + 1
const FIRST_AFTER = FIRST_BEFORE + BEFORE.length

/** How many numbers are marks: word n has the number n + 1 after them. */
export const MARKS = BEFORE.length + AFTER.length + 1

/**
 * Takes the words of a text apart, so that `Page`, `page,` and `(page)` are the same word: gives the numbers of marks and
 * the words between them, from which {@link readWords} makes the same text. Words are what stands between spaces.
 */
export function tokensOf(text: string): (number | string)[] {
  let previous: string | undefined
  const tokens = text === '' ? [] : text.split(' ')
  return tokens.flatMap((word) => {
    let [from, to] = [0, word.length]
    while (from < to - 1 && BEFORE.includes(word.charAt(from))) from++
    while (to > from + 1 && AFTER.includes(word.charAt(to - 1))) to--
    const core = word.slice(from, to)
    const known = /^[A-Z](?:[a-z]|$)/.test(core) ? core.charAt(0).toLowerCase() + core.slice(1) : core
    const isExpected = (startsSentence(previous) ? capitalised(known) : known) === core
    previous = word
    return [
      ...(isExpected ? [] : [OTHER_CASE]),
      ...Array.from(word.slice(0, from), (mark) => FIRST_BEFORE + BEFORE.indexOf(mark)),
      known,
      ...Array.from(word.slice(to), (mark) => FIRST_AFTER + AFTER.indexOf(mark)),
    ]
  })
}

/** Texts as numbers of words, each text ended by a 0, and the words as they stand there: word n has the number n + 1. */
export interface ReadWords {
  words: string[]
  numbers: Int32Array
}

/** Puts the words of texts and their marks together again. Words that stand without marks keep their positions. */
export function* readWords(coded: Int32Array, known: readonly string[]): Sliced<ReadWords> {
  const words = [...known]
  const positions = new Map<string, number>()
  const numbers = new Int32Array(coded.length)
  let count = 0
  let before = ''
  let isOther = false
  /** The word that is read, which marks may follow. */
  let word: string | undefined
  let position = 0
  let isMarked = false

  function end(): void {
    if (word === undefined) return
    if (isMarked) {
      const found = positions.get(word)
      position = found ?? words.push(word) - 1
      if (found === undefined) positions.set(word, position)
    }
    numbers[count++] = position + 1
  }

  yield* eachInSlices(coded, (number) => {
    if (number >= FIRST_AFTER && number <= MARKS) {
      word = (word ?? '') + AFTER.charAt(number - FIRST_AFTER)
      isMarked = true
      return
    }
    if (number === OTHER_CASE) isOther = true
    else if (number > 0 && number <= MARKS) before += BEFORE.charAt(number - FIRST_BEFORE)
    else {
      end()
      if (number === 0) {
        numbers[count++] = 0
        word = undefined
      } else {
        position = number - MARKS - 1
        const plain = words[position] ?? ''
        const shown = startsSentence(word) === isOther ? plain : capitalised(plain)
        word = before + shown
        isMarked = word !== plain
        before = ''
        isOther = false
      }
    }
  })
  return { words, numbers: numbers.slice(0, count) }
}

/** Gives one text after the other. */
export function textReader({ words, numbers }: ReadWords): () => string {
  let at = 0
  return () => {
    const end = numbers.indexOf(0, at)
    const text = Array.from(numbers.subarray(at, end), (number) => words[number - 1]).join(' ')
    at = end + 1
    return text
  }
}

/** Whether the word after this one begins with a capital letter, as the first of a text does. */
function startsSentence(previous: string | undefined): boolean {
  return previous === undefined || previous.endsWith('.')
}

function capitalised(word: string): string {
  return /^[a-z]/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
