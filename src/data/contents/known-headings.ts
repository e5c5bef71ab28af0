import { stemOf } from '../search/stem.ts'
import { isStopWord } from '../search/stop-words.ts'
import type { Library } from '../search/library.ts'
import { wordsIn } from '../search/words.ts'

/** A heading of a guideline and the topics that it is filed under, all by their positions in the library. */
export interface KnownHeading {
  guideline: number
  topics: number[]
  terms: ReadonlySet<string>
  key: string
}

/** What headings are compared with. */
export interface KnownHeadings {
  headings: readonly KnownHeading[]
  byTerm: ReadonlyMap<string, readonly KnownHeading[]>
  byKey: ReadonlyMap<string, readonly KnownHeading[]>
  /** How much a term says: one that few headings have, much. */
  weight(term: string): number
}

/** Words that rules begin with, which say nothing of their matter. */
const OF_RULES = new Set(['must', 'should', 'may', 'shall', 'use', 'api', 'apis', 'avoid', 'rest', 'restful'])

/** The stems of a heading's words, without those that all headings have. */
export function termsOf(heading: string): Set<string> {
  const words = wordsIn(heading).flatMap(({ text, parts }) => (parts === 1 ? text : []))
  return new Set(words.filter((word) => !isStopWord(word) && !OF_RULES.has(word) && !/^[\d.]+$/.test(word)).map(stemOf))
}

/** A heading as it is compared whole: its terms in alphabetical order. */
export function keyOf(terms: ReadonlySet<string>): string {
  return [...terms].sort().join(' ')
}

/** The headings of all guidelines and the names of topics, out of the search's own index. */
export function knownHeadings({ sections, entries }: Library): KnownHeadings {
  const topics = new Map<number, { guideline: number; topics: number[] }>()
  for (let entry = 0; entry < entries.count; entry++) {
    for (let at = entries.start[entry] ?? 0; at < (entries.start[entry + 1] ?? 0); at++) {
      const section = entries.section[at] ?? 0
      const own = topics.get(section) ?? { guideline: entries.guideline[entry] ?? 0, topics: [] }
      own.topics.push(entries.topic[entry] ?? 0)
      topics.set(section, own)
    }
  }
  const headings = [...topics].map(([section, own]) => {
    const text = [...sections.text.subarray(sections.start[section], sections.start[section + 1])]
    const terms = termsOf(text.map((word) => sections.words[word] ?? '').join(' '))
    return { ...own, terms, key: keyOf(terms) }
  })
  const byTerm = grouped(headings, ({ terms }) => terms)
  const weight = (term: string) => Math.log(1 + headings.length / ((byTerm.get(term)?.length ?? 0) + 1))
  return { headings, byTerm, byKey: grouped(headings, ({ key }) => [key]), weight }
}

function grouped(headings: readonly KnownHeading[], of: (heading: KnownHeading) => Iterable<string>) {
  const groups = new Map<string, KnownHeading[]>()
  for (const heading of headings) {
    for (const one of of(heading)) {
      const group = groups.get(one)
      if (group) group.push(heading)
      else groups.set(one, [heading])
    }
  }
  return groups
}
