import { FIELD_WEIGHTS } from './fields.ts'
import type { Field } from './fields.ts'
import type { ReadWord } from './readings.ts'
import type { Match } from './result.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wordsIn } from './words.ts'

/** A text of a document with the field it stands in. */
export type FieldText = readonly [field: Field, text: string | undefined]

/** Why a document was found, and the folded words to highlight in its texts. */
export interface Explanation {
  matches: Match[]
  words: string[]
}

/**
 * Says why a document with these texts was found. `elsewhere` gives, for the n-th word of the query, the field where
 * other pages have it for the document.
 */
export type Explain = (
  texts: readonly FieldText[],
  elsewhere: (word: number) => Match['field'] | undefined,
) => Explanation

/** Prepares the explanations for the words of one query. */
export function createExplain(words: readonly ReadWord[], vocabulary: Vocabulary): Explain {
  const meanings = new Map<string, { position: number; quality: number }[]>()
  words.forEach(({ readings }, position) => {
    for (const { word, quality } of readings) {
      const text = vocabulary.words[word] ?? ''
      const known = meanings.get(text)
      if (known) known.push({ position, quality })
      else meanings.set(text, [{ position, quality }])
    }
  })
  return (texts, elsewhere) => {
    const best = new Map<number, { score: number; read: string; field: Field; text: string }>()
    const found = new Set<string>()
    for (const [field, text] of texts) {
      for (const { text: read } of text === undefined ? [] : wordsIn(text)) {
        for (const { position, quality } of meanings.get(read) ?? []) {
          found.add(read)
          const score = quality * FIELD_WEIGHTS[field]
          if (text !== undefined && score > (best.get(position)?.score ?? 0))
            best.set(position, { score, read, field, text })
        }
      }
    }
    const matches = words.flatMap(({ typed, how, readings }, position): Match[] => {
      const match = best.get(position)
      if (match) return [{ typed, how, read: match.read, field: match.field, text: match.text }]
      const field = elsewhere(position)
      return field ? [{ typed, how, read: vocabulary.words[readings[0]?.word ?? 0] ?? typed, field }] : []
    })
    return { matches, words: [...found] }
  }
}
