import type { Library } from '../search/library.ts'
import { keyOf, knownHeadings, termsOf, type KnownHeading, type KnownHeadings } from './known-headings.ts'

/** A topic that a table of contents covers, and the headings that say so. */
export interface FoundTopic {
  id: string
  name: string
  headings: string[]
}

/** A heading counts as like another from this share of their terms' weight on; much less like than the best is no evidence. */
const ALIKE = 0.55
const NEAR_BEST = 0.25
/** A topic is meant when of those who have a heading like it at least this share files it there. */
const AGREED = 0.5
/** A guideline with this share of all headings is the same text, or was made from it: what it files says all. */
const SAME_TEXT = 0.5

/** Gives the function that finds the topics of a table of contents by how all guidelines' headings are filed. */
export function createTopicFinder(library: Library): (headings: readonly string[]) => FoundTopic[] {
  const known = knownHeadings(library)
  const names = library.topics.flatMap(({ name, aliases }, topic) =>
    [name, ...aliases].map((text) => ({ topic, key: keyOf(termsOf(text)) })),
  )
  const byName = new Map(names.filter(({ key }) => key !== '').map(({ key, topic }) => [key, topic]))
  return (headings) => {
    const asked = headings.map((text) => ({ text, terms: termsOf(text) })).filter(({ terms }) => terms.size > 0)
    const same = sameText(
      asked.map(({ terms }) => keyOf(terms)),
      known,
    )
    const found = new Map<number, string[]>()
    for (const { text, terms } of asked) {
      for (const topic of topicsOf(terms, same)) found.set(topic, [...(found.get(topic) ?? []), text])
    }
    return [...found]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([topic, own]) => {
        const { id, name } = library.topics[topic] ?? {}
        return id === undefined || name === undefined ? [] : [{ id, name, headings: own }]
      })
  }

  function topicsOf(terms: ReadonlySet<string>, same: number | undefined): number[] {
    const key = keyOf(terms)
    if (same !== undefined) {
      const own = known.byKey.get(key)?.filter(({ guideline }) => guideline === same) ?? []
      return [...new Set(own.flatMap(({ topics }) => topics))]
    }
    const agreed = agreedOn(alike(terms, known))
    const named = byName.get(key)
    return agreed.length > 0 || named === undefined ? agreed : [named]
  }
}

/** The guideline that has at least half of the headings, if there is one. */
function sameText(keys: readonly string[], { byKey }: KnownHeadings): number | undefined {
  const shared = new Map<number, number>()
  for (const key of new Set(keys)) {
    for (const guideline of new Set(byKey.get(key)?.map((heading) => heading.guideline)))
      shared.set(guideline, (shared.get(guideline) ?? 0) + 1)
  }
  const [best] = [...shared].toSorted((a, b) => b[1] - a[1])
  return best && best[1] >= 3 && best[1] >= SAME_TEXT * new Set(keys).size ? best[0] : undefined
}

/** Headings that are like these terms, with how much: the shared weight of all weight (Jaccard). */
function alike(terms: ReadonlySet<string>, { byTerm, weight }: KnownHeadings): [KnownHeading, number][] {
  const sum = (all: Iterable<string>) => [...all].reduce((total, term) => total + weight(term), 0)
  const own = sum(terms)
  const candidates = new Set([...terms].flatMap((term) => byTerm.get(term) ?? []))
  const scored = [...candidates].map((heading): [KnownHeading, number] => {
    const shared = sum([...terms].filter((term) => heading.terms.has(term)))
    return [heading, shared / (own + sum(heading.terms) - shared)]
  })
  const best = Math.max(0, ...scored.map(([, score]) => score))
  return scored.filter(([, score]) => score >= Math.max(ALIKE, best - NEAR_BEST))
}

/** The topics under which most guidelines file such a heading; each guideline has one voice. */
function agreedOn(headings: readonly [KnownHeading, number][]): number[] {
  const voices = new Map<number, Map<number, number>>()
  for (const [{ guideline, topics }, score] of headings) {
    const own = voices.get(guideline) ?? new Map<number, number>()
    for (const topic of topics) own.set(topic, Math.max(own.get(topic) ?? 0, score))
    voices.set(guideline, own)
  }
  const votes = new Map<number, number>()
  let total = 0
  for (const own of voices.values()) {
    total += Math.max(...own.values())
    for (const [topic, score] of own) votes.set(topic, (votes.get(topic) ?? 0) + score)
  }
  return [...votes].filter(([, vote]) => vote >= AGREED * total).map(([topic]) => topic)
}
