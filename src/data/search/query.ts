import { readPasted } from './pasted.ts'
import { isStopWord } from './stop-words.ts'
import { wordsIn } from './words.ts'

/** The fields a query can name, as in `company:zalando`. */
export const QUERY_FIELDS = ['kind', 'company', 'category', 'type', 'level', 'sector', 'status', 'has'] as const

/** A field a query can name. */
export type QueryField = (typeof QUERY_FIELDS)[number]

/** A condition as the reader wrote it. */
export interface WrittenFilter {
  field: QueryField
  /** Without quotation marks. */
  value: string
  /** The piece of the query it was read from, e.g. `company:"red hat"`. */
  text: string
}

/** A query taken apart. */
export interface ParsedQuery {
  /** The folded words to look for, in order, each once, without stop words (unless there are only these). */
  words: string[]
  /** The folded words that no result may have. */
  excluded: string[]
  filters: WrittenFilter[]
}

const LONGEST_QUERY = 500
const MOST_WORDS = 12
const TERM = /(?<minus>-?)(?:(?<field>[a-z]+):(?=["\p{L}\p{N}]))?(?<value>"[^"]*"|\S+)/giu

/**
 * Takes a query apart: words, words to leave out (`-word`) and fields (`company:zalando`, `company:"red hat"`).
 * A field that is not known is text. Any string can be parsed; what is beyond 500 characters or 12 words is left out.
 */
export function parseQuery(query: string): ParsedQuery {
  const words: string[] = []
  const excluded: string[] = []
  const filters: WrittenFilter[] = []
  for (const { 0: text, groups } of query.slice(0, LONGEST_QUERY).matchAll(TERM)) {
    const value = (groups?.value ?? '').replaceAll('"', ' ').trim()
    const field = QUERY_FIELDS.find((name) => name === groups?.field?.toLowerCase())
    if (groups?.minus === '-') excluded.push(...wholeWords(value))
    else if (field) filters.push({ field, value, text })
    else words.push(...partsOf(readPasted(text)))
  }
  return { words: contentWords(words), excluded, filters }
}

/** The words of a text without its compounds. */
export function partsOf(text: string): string[] {
  return wordsIn(text).flatMap((word) => (word.parts > 1 ? [] : word.text))
}

/** At most twelve words, each once; stop words only where nothing else is left. */
export function contentWords(words: readonly string[]): string[] {
  const distinct = [...new Set(words)]
  const rest = distinct.filter((word) => !isStopWord(word))
  return (rest.length > 0 ? rest : distinct).slice(0, MOST_WORDS)
}

/** `rate-limit` as one word, `limit` as it is. */
function wholeWords(text: string): string[] {
  const words = wordsIn(text)
  const compounds = words.filter((word) => word.parts > 1)
  return (compounds.length > 0 ? compounds.slice(-1) : words).map((word) => word.text)
}
