import type { IndexedTopic } from '../search/index-format.ts'
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
/**
 * A guideline with this share of all headings, and so many, is the same text or one was made from the other: how it files
 * them says all. A few headings, such as Errors and Versioning, many have in common.
 */
const SAME_TEXT = 0.5
const ENOUGH = 10
/** Where fewer guidelines than these have such a heading, the name of a topic says more than how they file it. */
const FEW = 3

/** Gives the function that finds the topics of a table of contents by how all guidelines' headings are filed. */
export function createTopicFinder(library: Library): (headings: readonly string[]) => FoundTopic[] {
  const known = knownHeadings(library)
  const named = (texts: (topic: IndexedTopic) => readonly string[]) =>
    library.topics.flatMap((topic, at) => texts(topic).map((text) => [keyOf(termsOf(text)), at] as const))
  // The name of one topic may be another word for a second one.
  const byName = new Map([...named(({ aliases }) => aliases), ...named(({ name }) => [name])])
  byName.delete('')
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
    const like = alike(terms, known)
    const topic = byName.get(key)
    const voices = new Set(like.map(([{ guideline }]) => guideline)).size
    return topic !== undefined && voices < FEW ? [topic] : agreedOn(like)
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
  return best && best[1] >= ENOUGH && best[1] >= SAME_TEXT * new Set(keys).size ? best[0] : undefined
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
