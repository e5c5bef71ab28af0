import { FIELD_WEIGHTS, type Field } from './fields.ts'
import type { ExpandedTerm } from './term-expansion.ts'
import type { Match } from './result.ts'
import type { Texts } from './texts.ts'

/** A text of a document with the field it stands in. */
export type FieldText = readonly [field: Field, text: string | undefined]

/** The texts of a document. */
export interface ShownTexts {
  /** Those that a result shows. */
  shown: readonly FieldText[]
  /** Others, asked for only when the shown ones lack a word of the query. */
  hidden(): readonly FieldText[]
  /** The text beyond these that has most of the words that are still missing. */
  beyond?(missing: readonly ExpandedTerm[]): Beyond | undefined
  /** Where other pages have the n-th word of the query for the document. */
  elsewhere(word: number): Match['field'] | undefined
}

/** A text of the second tier that has words of the query. */
export interface Beyond {
  field: 'phrase' | 'introduction' | 'summary'
  text: string
  /** Who says it, where it is a sentence about a topic. */
  company?: string
  /** By position among the words asked for, the folded word of the text. */
  read: ReadonlyMap<number, string>
}

/** Why a document was found, and the folded words to highlight in its texts. */
export interface Explanation {
  matches: Match[]
  words: string[]
}

interface Found {
  score: number
  read: string
  field: Field
  text: string
}

/** Prepares explanations for the words of one query. */
export function createExplain(
  words: readonly ExpandedTerm[],
  { vocabulary, wordsOf }: Texts,
): (texts: ShownTexts) => Explanation {
  const meanings = meaningsOf(words, vocabulary)
  return ({ shown, hidden, beyond, elsewhere }) => {
    const found = words.map((): Found | undefined => undefined)
    const highlighted = new Set<string>()
    look(shown, wordsOf, meanings, (position, match) => {
      highlighted.add(match.read)
      if (match.score > (found[position]?.score ?? 0)) found[position] = match
    })
    const missing = new Set(found.flatMap((match, position) => (match ? [] : position)))
    if (missing.size > 0) {
      look(hidden(), wordsOf, meanings, (position, match) => {
        if (!missing.has(position)) return
        highlighted.add(match.read)
        if (match.score > (found[position]?.score ?? 0)) found[position] = match
      })
    }
    const stillMissing = [...missing].filter((position) => !found[position])
    const more =
      stillMissing.length === 0 ? undefined : beyond?.(stillMissing.flatMap((position) => words[position] ?? []))
    for (const read of more?.read.values() ?? []) highlighted.add(read)
    const matches = words.flatMap(({ typed, how, expansions }, position): Match[] => {
      const match = found[position]
      const read = more?.read.get(stillMissing.indexOf(position))
      if (more && read !== undefined) {
        const { field, text, company } = more
        return [{ typed, how, read, field, text, ...(company !== undefined && { company }) }]
      }
      if (match) return [{ typed, how, read: match.read, field: match.field, text: match.text }]
      const field = elsewhere(position)
      return field ? [{ typed, how, read: vocabulary.words[expansions[0]?.word ?? 0] ?? typed, field }] : []
    })
    return { matches: matches.length > 0 ? matches : aboutAll(words, hidden()), words: [...highlighted] }
  }
}

/**
 * What a result is about, where none of its texts has a word of the query: what is related to a query by headings and
 * notes alone, or by words that mean the same.
 */
function aboutAll([first]: readonly ExpandedTerm[], hidden: readonly FieldText[]): Match[] {
  const text = hidden.find(([field, written]) => field === 'description' && written !== undefined)?.[1]
  return first && text !== undefined
    ? [{ typed: first.typed, how: first.how, read: first.typed, field: 'description', text }]
    : []
}

type Meanings = ReadonlyMap<string, readonly { position: number; quality: number }[]>

/** Which words of the query a known word is an expansion of. */
function meaningsOf(words: readonly ExpandedTerm[], vocabulary: Texts['vocabulary']): Meanings {
  const meanings = new Map<string, { position: number; quality: number }[]>()
  words.forEach(({ expansions }, position) => {
    for (const { word, quality } of expansions) {
      const text = vocabulary.words[word] ?? ''
      const known = meanings.get(text)
      if (known) known.push({ position, quality })
      else meanings.set(text, [{ position, quality }])
    }
  })
  return meanings
}

function look(
  texts: readonly FieldText[],
  wordsOf: Texts['wordsOf'],
  meanings: Meanings,
  found: (position: number, match: Found) => void,
): void {
  for (const [field, text] of texts) {
    if (text === undefined) continue
    for (const piece of text.split(' ')) {
      for (const { text: read } of wordsOf(piece)) {
        for (const { position, quality } of meanings.get(read) ?? []) {
          found(position, { score: quality * FIELD_WEIGHTS[field], read, field, text })
        }
      }
    }
  }
}
