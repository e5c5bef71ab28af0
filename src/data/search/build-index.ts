import type { Catalogue } from '../model/catalogue.ts'
import { documentsOf, type Documents, type Section } from './documents.ts'
import type { SearchIndex } from './index-format.ts'
import { LEVELS } from './levels.ts'
import { ONE_CHARACTER, TWO_CHARACTERS, encodeNumbers } from './number-code.ts'
import { encodeWords } from './word-list.ts'

/**
 * Builds the index that search runs on, in the format that {@link SearchIndex} describes. The same catalogue always
 * gives the same index.
 */
export function buildSearchIndex(catalogue: Catalogue): SearchIndex {
  const { categories, companies, topics, guidelines, entries } = documentsOf(catalogue)
  const { sections, code } = numberSections(entries)
  const words = wordsByCode(sections)
  const numberOf = new Map(words.map((word, position) => [word, position + 1]))
  const documents = [...new Set(sections.flatMap(({ document }) => document ?? []))]
  return {
    categories,
    companies,
    topics,
    guidelines,
    words: encodeWords(words),
    headings: encodeNumbers(
      sections.flatMap(({ name }) => [...name.split(' ').map((word) => numberOf.get(word) ?? 0), 0]),
    ),
    entries: encodeNumbers(code),
    details: encodeNumbers(
      sections.map(({ level, document }) => {
        const documentNumber = document === undefined ? 0 : documents.indexOf(document) + 1
        return (level === undefined ? 0 : LEVELS.indexOf(level) + 1) + 4 * documentNumber
      }),
    ),
    documents,
    quotes: sections.flatMap(({ quote }, section): [number, string][] =>
      quote === undefined ? [] : [[section, quote]],
    ),
    languages: sections.flatMap(({ language }, section): [number, string][] =>
      language === undefined ? [] : [[section, language]],
    ),
  }
}

/** Lists every section of a guideline once, whatever the number of topics it is filed under, and codes the entries. */
function numberSections(guidelines: Documents['entries']): { sections: Section[]; code: number[] } {
  const sections: Section[] = []
  const code: number[] = []
  for (const entries of guidelines) {
    const known = new Map<string, number>()
    let previousTopic = 0
    code.push(entries.length)
    for (const entry of entries) {
      // Two sections that read the same under one topic would be the same result twice.
      const distinct = [...new Map(entry.sections.map((section) => [JSON.stringify(section), section]))]
      code.push(entry.topic - previousTopic, distinct.length)
      previousTopic = entry.topic
      for (const [key, section] of distinct) {
        const number = known.get(key)
        code.push(number === undefined ? 0 : number + 1)
        if (number !== undefined) continue
        known.set(key, known.size)
        sections.push(section)
      }
    }
  }
  return { sections, code }
}

/**
 * The distinct words of all headings. The most frequent ones come first, so that they get the numbers that take one
 * character, then those with two, then the rest; each group is in alphabetical order for the front coding.
 */
function wordsByCode(sections: readonly Section[]): string[] {
  const counts = new Map<string, number>()
  for (const { name } of sections) {
    for (const word of name.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)
  // Number 0 ends a heading, so one number less is left for words.
  const bounds = [0, ONE_CHARACTER - 1, TWO_CHARACTERS - 1, Infinity]
  return bounds.slice(1).flatMap((bound, group) => byCount.slice(bounds[group], bound).sort())
}
