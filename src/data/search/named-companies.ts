import { foldedWords } from '../model/fold.ts'
import type { SearchIndex } from './index-format.ts'
import type { WrittenFilter } from './query.ts'

const WORD = /[^\s,;]+/gu
/** A comparison, or a query that states its conditions itself. */
const OTHERWISE = /["():]|\b(?:vs|versus|compare)\b/iu
const LONGEST_NAME = 4

/**
 * The companies that a query names beside what it asks for, as conditions: in `zalando google pagination`, the sections of
 * these two are meant, and not texts that have all three words. Empty where fewer than two are named, or nothing is asked.
 */
export function namedCompanies(query: string, { companies }: SearchIndex): WrittenFilter[] {
  if (OTHERWISE.test(query)) return []
  const words = [...query.matchAll(WORD)]
  // Two companies and what is asked.
  if (words.length < 3) return []
  const byName = new Map(companies.flatMap(({ id, name }) => [[id, id] as const, [foldedWords(name), id] as const]))
  const filters: WrittenFilter[] = []
  let others = 0
  for (let at = 0; at < words.length;) {
    const found = nameAt(query, words, at, byName)
    if (found) filters.push(found.filter)
    else others += 1
    at += found?.length ?? 1
  }
  return others > 0 && new Set(filters.map(({ value }) => value)).size > 1 ? filters : []
}

/** The longest name of a company that begins at a word, and how many words it has. */
function nameAt(query: string, words: readonly RegExpExecArray[], at: number, byName: ReadonlyMap<string, string>) {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    const [first, last] = [words[at], words[at + length - 1]]
    if (!first || !last) continue
    const text = query.slice(first.index, last.index + last[0].length)
    const id = byName.get(foldedWords(text))
    if (id !== undefined) return { filter: { field: 'company' as const, value: id, text }, length }
  }
  return undefined
}
