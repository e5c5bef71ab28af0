import type { Library } from './library.ts'
import type { Matches } from './matches.ts'

/** A score and the share of the query's words found, per document. Documents that match nothing have 0 and 0. */
export interface Ranking {
  score: Float32Array
  coverage: Float32Array
}

/** Topics and guidelines stand above references. */
const REFERENCE = 0.55
/** What a reference has from its topic and guideline counts less than what its heading says. */
const FROM_TOPIC = 0.75
const FROM_GUIDELINE = 0.95
const SECOND_MATCH = 0.15
const COVERAGE_POWER = 4
const WHOLE = 1
/** The most that a topic gets for a word that only its sections' headings have, and only its companies' names. */
const FROM_HEADINGS = 5
const FROM_COMPANIES = 4
/** The same for a guideline whose sections, or their topics, have a word. */
const FROM_SECTIONS = 4

/** Scores every document for the words of a query. */
export function rank(library: Library, matches: Matches): Ranking {
  const second = secondHand(library, matches)
  const ranking = {
    score: new Float32Array(library.documents),
    coverage: new Float32Array(library.documents),
  }
  rankPages(library, matches, second, ranking)
  rankReferences(library, matches, ranking)
  return ranking
}

/**
 * Per word and page (topic or guideline): what the pages it is connected with through entries say. For a topic the
 * share of its guidelines with such a heading, or one of their names; for a guideline its sections and their topics.
 */
function secondHand({ entries, firstGuideline, firstReference, texts }: Library, { best, rarity }: Matches): Float32Array {
  const second = new Float32Array(rarity.length * firstReference)
  const sizes = new Uint32Array(firstGuideline)
  for (const topic of entries.topic) sizes[topic] = (sizes[topic] ?? 0) + 1
  for (let word = 0; word < rarity.length; word++) {
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

function rankPages(library: Library, matches: Matches, second: Float32Array, ranking: Ranking): void {
  const { best, rarity, whole } = matches
  const total = sum(rarity)
  for (let page = 0; page < library.firstReference; page++) {
    let score = 0
    let found = 0
    let own = false
    for (let word = 0; word < rarity.length; word++) {
      const direct = best[word * library.texts.owners + page] ?? 0
      const value = direct || (second[word * library.firstReference + page] ?? 0)
      if (value === 0) continue
      own ||= direct > 0
      score += value * (rarity[word] ?? 0)
      found += rarity[word] ?? 0
    }
    // What is known from elsewhere only adds to what the page itself says.
    if (own) write(ranking, page, score / total, found / total, whole[page] ?? 0, 1)
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
      if (found > 0) write(ranking, firstReference + at, score / total, found / total, Math.min(said, 1), REFERENCE)
    }
  }
}

function write(ranking: Ranking, document: number, match: number, coverage: number, whole: number, kind: number): void {
  ranking.coverage[document] = coverage
  ranking.score[document] = match * coverage ** COVERAGE_POWER * (1 + WHOLE * whole) * kind
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
