import type { CatalogueIndex, GuidelinePage } from '../../model/catalogue.ts'
import type { ComparedPair, ComparePage } from '../../model/compare.ts'
import { isRetired } from '../../model/retired.ts'
import { groupBy } from '../group-by.ts'
import { present } from '../present.ts'
import type { PageByItself } from './guideline-pages.ts'
import { likeness, numberFeatures, type Features } from './likeness.ts'

const MOST_ALIKE = 6
const ALIKE_ON_PAGE = 4
const PAIRS = 6
const ALIKE_PAIRS = 4
/** From this share on two guidelines are nearly the same. */
const NEARLY_THE_SAME = 0.6
/** Pairs of these are looked at: those that answer the most questions. */
const CANDIDATES = 40

/** Topics that a guideline deals with, each with the options it takes there. */
type Said = Map<string, ReadonlySet<string>>

interface Weighed {
  a: number
  b: number
  likeness: number
}

/**
 * What the comparison knows of all guidelines: their names, which are most like each, and pairs that are worth comparing.
 * Alike are those that deal with the same topics and take the same options, each counting as one.
 */
export function comparePage(index: CatalogueIndex, guidelines: readonly PageByItself[]): ComparePage {
  const topics = groupBy(index.topics, ({ category }) => category)
  const said = guidelines.map(saidBy)
  const weighed = weighedPairs(said)
  const alike = guidelines.map((): Weighed[] => [])
  for (const pair of weighed) {
    alike[pair.a]?.push(pair)
    alike[pair.b]?.push(pair)
  }
  return {
    guidelines: guidelines.map(({ id, title, company, status, topics: count }, at) =>
      present({
        id,
        title,
        company,
        status,
        topics: count,
        alike: (alike[at] ?? [])
          .toSorted((one, other) => other.likeness - one.likeness)
          .slice(0, MOST_ALIKE)
          .map(({ a, b }) => (a === at ? b : a)),
      }),
    ),
    categories: index.categories.map(({ id, name }) => ({
      id,
      name,
      topics: (topics.get(id) ?? []).map((topic) => ({ id: topic.id, name: topic.name })),
    })),
    apart: pairsApart(guidelines, said),
    alike: pairsAlike(said, weighed),
  }
}

/** The pages with the four guidelines that are most like each. */
export function withAlike(pages: readonly PageByItself[], { guidelines }: ComparePage): GuidelinePage[] {
  const features = featuresOf(pages.map(saidBy))
  return pages.map((page, at) => ({
    ...page,
    alike: (guidelines[at]?.alike ?? []).slice(0, ALIKE_ON_PAGE).flatMap((other) => {
      const one = pages[other]
      const share = Math.round(100 * likeness(features.of(at), features.of(other))) / 100
      return one ? present({ id: one.id, title: one.title, company: one.company, status: one.status, share }) : []
    }),
  }))
}

function saidBy({ categories }: PageByItself): Said {
  return new Map(
    categories.flatMap(({ entries }) =>
      entries.map(({ topic, decisions }) => [topic.id, new Set(decisions.map(({ option }) => option))] as const),
    ),
  )
}

/** Each topic and each option taken counts as one. */
function featuresOf(said: readonly Said[]): Features {
  return numberFeatures(
    said.map((topics) =>
      [...topics].flatMap(([topic, options]) => [topic, ...[...options].map((one) => `${topic} ${one}`)]),
    ),
  )
}

/** All pairs that have anything in common. */
function weighedPairs(said: readonly Said[]): Weighed[] {
  const features = featuresOf(said)
  return said.flatMap((_, a) =>
    said.slice(a + 1).flatMap((__, rest) => {
      const b = a + 1 + rest
      const share = likeness(features.of(a), features.of(b))
      return share > 0 ? { a, b, likeness: share } : []
    }),
  )
}

/** Pairs in force that answer the most questions differently, each guideline and each publisher once. */
function pairsApart(guidelines: readonly PageByItself[], said: readonly Said[]): ComparedPair[] {
  const candidates = guidelines
    .map((guideline, at) => ({ guideline, at }))
    .filter(({ guideline }) => !isRetired(guideline))
    .sort((a, b) => b.guideline.positions.length - a.guideline.positions.length)
    .slice(0, CANDIDATES)
    .sort((a, b) => a.at - b.at)
  const pairs = candidates.flatMap(({ at: a }, from) =>
    candidates.slice(from + 1).map(({ at: b }) => pairOf(said, a, b)),
  )
  const best = pairs.filter(({ differing }) => differing > 0).sort((a, b) => b.differing - a.differing)
  const publisherOf = (at: number) => guidelines[at]?.company.id ?? ''
  return firstOfEach(best, publisherOf).slice(0, PAIRS)
}

/** Pairs that say nearly the same, such as a guideline and those made from it. */
function pairsAlike(said: readonly Said[], weighed: readonly Weighed[]): ComparedPair[] {
  const best = weighed
    .filter((pair) => pair.likeness >= NEARLY_THE_SAME)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ a, b }) => pairOf(said, a, b))
  return firstOfEach(best, String).slice(0, ALIKE_PAIRS)
}

/** Of pairs, best first, those that have nothing in common with one before; `keyOf` says what may not come twice. */
function firstOfEach(pairs: readonly ComparedPair[], keyOf: (guideline: number) => string): ComparedPair[] {
  const used = new Set<string>()
  return pairs.filter(({ guidelines }) => {
    const keys = guidelines.map(keyOf)
    if (new Set(keys).size < keys.length || keys.some((key) => used.has(key))) return false
    for (const key of keys) used.add(key)
    return true
  })
}

function pairOf(said: readonly Said[], a: number, b: number): ComparedPair {
  const both = [...(said[a] ?? [])].flatMap(([topic, options]) => {
    const others = said[b]?.get(topic)
    return others ? [{ options, others }] : []
  })
  const questions = both.filter(({ options, others }) => options.size > 0 && others.size > 0)
  const differing = questions.filter(({ options, others }) => ![...options].some((option) => others.has(option)))
  return { guidelines: [a, b], topics: both.length, questions: questions.length, differing: differing.length }
}
