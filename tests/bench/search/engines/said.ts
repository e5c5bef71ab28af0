import type { Field } from '../../../../src/data/search/fields.ts'
import { keyOf } from '../../../../src/data/search/library.ts'
import type { Shown } from './flat-documents.ts'

/** Per query key: how far the query says the whole of a document's name, or begins it, from 0 to 1. */
export type Said = (key: string) => (number: number) => number

const WORTH: readonly (readonly [Field, number])[] = [
  ['name', 1],
  ['alias', 0.8],
  ['title', 1],
  ['company', 1],
  ['heading', 0.7],
]
const BEGINS = 0.7

/** Prepares the comparison of queries with names, aliases, titles, companies and headings, for documents by number. */
export function createSaid(documents: readonly Shown[]): Said {
  const whole = new Map<string, Map<number, number>>()
  const names = documents.map(({ name, title }) => keyOf(String(name ?? title ?? '')))
  documents.forEach((document, number) => {
    for (const [field, worth] of WORTH) {
      for (const text of [document[field] ?? []].flat()) {
        const key = keyOf(text)
        const worths = whole.get(key) ?? new Map<number, number>()
        worths.set(number, Math.max(worth, worths.get(number) ?? 0))
        whole.set(key, worths)
      }
    }
  })
  return (key) => {
    const worths = whole.get(key)
    return (number) => Math.max(worths?.get(number) ?? 0, key !== '' && names[number]?.startsWith(key) ? BEGINS : 0)
  }
}
