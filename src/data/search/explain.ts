import { FIELD_WEIGHTS, type Field } from './fields.ts'
import type { ReadWord } from './readings.ts'
import type { Match } from './result.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wordsIn } from './words.ts'

/** A text of a document with the field it stands in. */
export type FieldText = readonly [field: Field, text: string | undefined]

/** The texts of a document. */
export interface ShownTexts {
  /** Those that a result shows. */
  shown: readonly FieldText[]
  /** Others, asked for only when the shown ones lack a word of the query. */
  hidden(): readonly FieldText[]
  /** Where other pages have the n-th word of the query for the document. */
  elsewhere(word: number): Match['field'] | undefined
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
export function createExplain(words: readonly ReadWord[], vocabulary: Vocabulary): (texts: ShownTexts) => Explanation {
  const meanings = meaningsOf(words, vocabulary)
  return ({ shown, hidden, elsewhere }) => {
    const found = words.map((): Found | undefined => undefined)
    const highlighted = new Set<string>()
    look(shown, meanings, (position, match) => {
      highlighted.add(match.read)
      if (match.score > (found[position]?.score ?? 0)) found[position] = match
    })
    const missing = new Set(found.flatMap((match, position) => (match ? [] : position)))
    if (missing.size > 0) {
      look(hidden(), meanings, (position, match) => {
        if (!missing.has(position)) return
        highlighted.add(match.read)
        if (match.score > (found[position]?.score ?? 0)) found[position] = match
      })
    }
    const matches = words.flatMap(({ typed, how, readings }, position): Match[] => {
      const match = found[position]
      if (match) return [{ typed, how, read: match.read, field: match.field, text: match.text }]
      const field = elsewhere(position)
      return field ? [{ typed, how, read: vocabulary.words[readings[0]?.word ?? 0] ?? typed, field }] : []
    })
    return { matches, words: [...highlighted] }
  }
}

type Meanings = ReadonlyMap<string, readonly { position: number; quality: number }[]>

/** Which words of the query a known word is a reading of. */
function meaningsOf(words: readonly ReadWord[], vocabulary: Vocabulary): Meanings {
  const meanings = new Map<string, { position: number; quality: number }[]>()
  words.forEach(({ readings }, position) => {
    for (const { word, quality } of readings) {
      const text = vocabulary.words[word] ?? ''
      const known = meanings.get(text)
      if (known) known.push({ position, quality })
      else meanings.set(text, [{ position, quality }])
    }
  })
  return meanings
}

function look(texts: readonly FieldText[], meanings: Meanings, found: (position: number, match: Found) => void): void {
  for (const [field, text] of texts) {
    if (text === undefined) continue
    for (const { text: read } of wordsIn(text)) {
      for (const { position, quality } of meanings.get(read) ?? []) {
        found(position, { score: quality * FIELD_WEIGHTS[field], read, field, text })
      }
    }
  }
}
