import type { Library } from './library.ts'
import { ownersNaming } from './matches.ts'
import type { Matches } from './matches.ts'

/** A score and the share of the query's words found, per document. Documents that match nothing have 0 and 0. */
export interface Ranking {
  score: Float32Array
  coverage: Float32Array
  /** The most of `coverage`. */
  together: number
  /** Where other pages have a word of the query for a topic or guideline that does not have it itself. */
  elsewhere(word: number, page: number): 'sections' | 'companies' | undefined
}

/** Topics and guidelines stand above references. */
const REFERENCE = 0.6
/** What a reference has from its topic and guideline counts less than what its heading says. */
const FROM_TOPIC = 0.75
const FROM_GUIDELINE = 0.95
const SECOND_MATCH = 0.15
const COVERAGE_POWER = 4
const WHOLE = 1.5
/** The most that a topic gets for a word that only its sections' headings have, and only its companies' names. */
const FROM_HEADINGS = 5
const FROM_COMPANIES = 4
/** The same for a guideline whose sections, or their topics, have a word. */
const FROM_SECTIONS = 4
/** A word that is only found elsewhere counts half as found. */
const ELSEWHERE = 0.5
/** A name that begins with the query is as good as said by this share. */
const BEGINS = 0.7

/** Scores every document for the words of a query; `key` is the query as `keyOf` gives it. */
export function rank(library: Library, matches: Matches, key: string): Ranking {
  const second = secondHand(library, matches)
  const ranking: Ranking = {
    score: new Float32Array(library.documents),
    coverage: new Float32Array(library.documents),
    together: 0,
    elsewhere: (word, page) => {
      const value = second[word * library.firstReference + page] ?? 0
      if (value === 0) return undefined
      return page < library.firstGuideline && value === FROM_COMPANIES ? 'companies' : 'sections'
    },
  }
  rankPages(library, matches, second, key, ranking)
  rankReferences(library, matches, ranking)
  return ranking
}

/**
 * Per word and page (topic or guideline): what the pages it is connected with through entries say. For a topic the
 * share of its guidelines with such a heading, or one of their names; for a guideline its sections and their topics.
 */
function secondHand(
  { entries, firstGuideline, firstReference, texts }: Library,
  { best, rarity }: Matches,
): Float32Array {
  const second = new Float32Array(rarity.length * firstReference)
  const sizes = new Uint32Array(firstGuideline)
  for (const topic of entries.topic) sizes[topic] = (sizes[topic] ?? 0) + 1
  // A page needs one word of its own, so with a single word nothing second hand is looked at.
  for (let word = 0; rarity.length > 1 && word < rarity.length; word++) {
    const own = word * texts.owners
    const row = word * firstReference
    const withHeading = new Float32Array(firstGuideline)
    for (let entry = 0; entry < entries.count; entry++) {
      const topic = entries.topic[entry] ?? 0
      const guideline = firstGuideline + (entries.guideline[entry] ?? 0)
      const end = entries.start[entry + 1] ?? 0
      let heading = 0
      for (let at = entries.start[entry] ?? 0; at < end; at++) {
        heading = Math.max(heading, best[own + firstReference + (entries.section[at] ?? 0)] ?? 0)
      }
      if (heading > 0) withHeading[topic] = (withHeading[topic] ?? 0) + 1
      if ((best[own + guideline] ?? 0) > 0) second[row + topic] = FROM_COMPANIES
      if (heading > 0 || (best[own + topic] ?? 0) > 0) second[row + guideline] = FROM_SECTIONS
    }
    for (let topic = 0; topic < firstGuideline; topic++) {
      const count = withHeading[topic] ?? 0
      if (count === 0) continue
      const share = FROM_HEADINGS * Math.min(1, (2 * count) / (sizes[topic] ?? 1))
      second[row + topic] = Math.max(second[row + topic] ?? 0, share)
    }
  }
  return second
}

function rankPages(library: Library, matches: Matches, second: Float32Array, key: string, ranking: Ranking): void {
  const { best, rarity, whole } = matches
  const total = sum(rarity)
  for (let page = 0; page < library.firstReference; page++) {
    let score = 0
    let found = 0
    let elsewhere = 0
    let sure = 0
    for (let word = 0; word < rarity.length; word++) {
      const direct = best[word * library.texts.owners + page] ?? 0
      const value = direct || (second[word * library.firstReference + page] ?? 0)
      const weight = rarity[word] ?? 0
      score += value * weight
      if (direct > 0) found += weight
      else if (value > 0) {
        elsewhere += weight
        sure +=
          weight *
          (page < library.firstGuideline && value !== FROM_COMPANIES
            ? ELSEWHERE + (0.4 * value) / FROM_HEADINGS
            : ELSEWHERE)
      }
    }
    // What is known from elsewhere only adds to what the page itself says.
    if (found === 0) continue
    const said = key !== '' && library.names[page]?.startsWith(key) ? BEGINS : 0
    const coverage = (found + elsewhere) / total
    ranking.coverage[page] = coverage
    ranking.together = Math.max(ranking.together, coverage)
    ranking.score[page] =
      (score / total) *
      ((found + sure) / total) ** COVERAGE_POWER *
      (1 + WHOLE * Math.max(whole[page] ?? 0, said)) *
      (library.prior[page] ?? 1)
  }
}

function rankReferences(library: Library, matches: Matches, ranking: Ranking): void {
  const { entries, firstGuideline, firstReference, texts } = library
  const { best, rarity, whole } = matches
  const total = sum(rarity)
  for (let entry = 0; entry < entries.count; entry++) {
    const topic = entries.topic[entry] ?? 0
    const guideline = firstGuideline + (entries.guideline[entry] ?? 0)
    const end = entries.start[entry + 1] ?? 0
    for (let at = entries.start[entry] ?? 0; at < end; at++) {
      const section = firstReference + (entries.section[at] ?? 0)
      let score = 0
      let found = 0
      for (let word = 0; word < rarity.length; word++) {
        const row = word * texts.owners
        const ofPages = Math.max((best[row + topic] ?? 0) * FROM_TOPIC, (best[row + guideline] ?? 0) * FROM_GUIDELINE)
        const heading = best[row + section] ?? 0
        const value = Math.max(heading, ofPages) + SECOND_MATCH * Math.min(heading, ofPages)
        if (value === 0) continue
        score += value * (rarity[word] ?? 0)
        found += rarity[word] ?? 0
      }
      const said = Math.max(whole[section] ?? 0, whole[topic] ?? 0) + (whole[guideline] ?? 0)
      if (found === 0) continue
      const coverage = found / total
      ranking.coverage[firstReference + at] = coverage
      ranking.together = Math.max(ranking.together, coverage)
      ranking.score[firstReference + at] =
        (score / total) * coverage ** COVERAGE_POWER * (1 + WHOLE * Math.min(said, 1)) * REFERENCE
    }
  }
}

/** The ranking for a query without words: all documents alike, in their order, or none. */
export function rankAll(library: Library, all: boolean): Ranking {
  const score = new Float32Array(library.documents)
  if (all) score.fill(1)
  return { score, coverage: score.slice(), together: all ? 1 : 0, elsewhere: () => undefined }
}

/** Takes out all documents that one of the words names. */
export function leaveOut(library: Library, words: readonly string[], { score }: Ranking): void {
  if (words.length === 0) return
  const { entries, firstGuideline, firstReference } = library
  const named = ownersNaming(words, library.texts)
  for (const owner of named) if (owner < firstReference) score[owner] = 0
  for (let entry = 0; entry < entries.count; entry++) {
    const guideline = firstGuideline + (entries.guideline[entry] ?? 0)
    const whole = named.has(guideline) || named.has(entries.topic[entry] ?? 0)
    for (let at = entries.start[entry] ?? 0; at < (entries.start[entry + 1] ?? 0); at++) {
      if (whole || named.has(firstReference + (entries.section[at] ?? 0))) score[firstReference + at] = 0
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
