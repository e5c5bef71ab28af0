import type { Catalogue } from '../model/catalogue.ts'
import { documentsOf, type Documents, type Section } from './documents.ts'
import type { EntryColumns, IndexedTopic, SearchIndex } from './index-format.ts'
import { LEVELS } from '../model/levels.ts'
import { encodeNumbers } from './number-code.ts'
import { encodeWords } from './word-list.ts'
import { numberWords } from './word-numbers.ts'

/**
 * Builds the index that search runs on, in the format that {@link SearchIndex} describes. The same catalogue always
 * gives the same index.
 */
export function buildSearchIndex(catalogue: Catalogue): SearchIndex {
  const { categories, companies, topics, guidelines, entries } = documentsOf(catalogue)
  const { sections, columns } = numberSections(entries)
  const { words, code } = numberWords([...topics.flatMap(textsOf), ...sections.map(({ name }) => name)])
  const documents = [...new Set(sections.flatMap(({ document }) => document ?? []))]
  return {
    categories,
    companies,
    topics: topics.map(({ id, category }) => ({ id, category })),
    aliasCounts: encodeNumbers(topics.map(({ aliases }) => aliases.length)),
    topicTexts: encodeNumbers(topics.flatMap((topic) => textsOf(topic).flatMap(code))),
    guidelines,
    words: encodeWords(words),
    headings: encodeNumbers(sections.flatMap(({ name }) => code(name))),
    entries: columns,
    details: encodeNumbers(
      sections.map(({ level, document }) => {
        const documentNumber = document === undefined ? 0 : documents.indexOf(document) + 1
        return (level === undefined ? 0 : LEVELS.indexOf(level) + 1) + 4 * documentNumber
      }),
    ),
    ruled: encodeNumbers(distances(sections.flatMap(({ isRuled }, section) => (isRuled ? [section] : [])))),
    documents,
    quotes: sections.flatMap(({ quote }, section): [number, string][] =>
      quote === undefined ? [] : [[section, quote]],
    ),
    languages: sections.flatMap(({ language }, section): [number, string][] =>
      language === undefined ? [] : [[section, language]],
    ),
  }
}

function distances(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0))
}

function textsOf({ name, description, aliases }: IndexedTopic): string[] {
  return [name, description, ...aliases]
}

/** Lists every section of a guideline once, whatever the number of topics it is filed under, and codes the entries. */
function numberSections(guidelines: Documents['entries']): { sections: Section[]; columns: EntryColumns } {
  const sections: Section[] = []
  const topics: number[] = []
  const counts: number[] = []
  const numbers: number[] = []
  for (const entries of guidelines) {
    const known = new Map<string, number>()
    let previousTopic = 0
    topics.push(entries.length)
    for (const entry of entries) {
      // Two sections that read the same under one topic would be the same result twice.
      const distinct = [...new Map(entry.sections.map((section) => [JSON.stringify(section), section]))]
      topics.push(entry.topic - previousTopic)
      counts.push(distinct.length)
      previousTopic = entry.topic
      for (const [key, section] of distinct) {
        const number = known.get(key)
        numbers.push(number === undefined ? 0 : known.size - number)
        if (number !== undefined) continue
        known.set(key, known.size)
        sections.push(section)
      }
    }
  }
  const columns = {
    topics: encodeNumbers(topics),
    counts: encodeNumbers(counts),
    sections: encodeNumbers(numbers),
  }
  return { sections, columns }
}
