import { FIELDS, NAMING_FIELDS, TYPO_FIELDS, WHOLE_WEIGHTS } from './fields.ts'
import type { ExpandedTerm } from './term-expansion.ts'
import type { Library } from './library.ts'
import type { Texts } from './texts.ts'

/** What a query's words match, by owner of the texts. */
export interface Matches {
  /** Per word: how rare it is among the documents, more for rarer ones. Never 0. */
  idf: number[]
  /** The sum of `idf`. */
  total: number
  /** Per owner and word (owner × words + word): the best match in any text of the owner, 0 for none. */
  best: Float32Array
  /** Per owner: the positions, as bits, of the words that it has. */
  has: Int32Array
  /** Per owner: how far the query says the whole of one of its texts and nothing else, from 0 to 1. */
  whole: Float32Array
  /** The most of `whole`. */
  said: number
  /** Per word: whether it is a publisher's own (`google`, `zalando`): no topic is about it and hardly a heading has it. */
  publisher: boolean[]
  /** Per owner: 1 for guidelines that the query names by their publisher. */
  named: Uint8Array
}

/** The most words that a query can have: their positions are bits of one number. */
export const MOST_TERMS = 32

/** The position of the lowest bit that is set. */
export function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}

/** Follows the postings of all expansions. The first expansion of a word that reaches a text counts, as it is the best. */
export function matchTexts(words: readonly ExpandedTerm[], library: Library): Matches {
  const { texts, documentFrequency, documents, firstGuideline, firstReference } = library
  const { owners, owner, field, weight, start, postings, parts } = texts
  const best = new Float32Array(words.length * owners)
  const has = new Int32Array(owners)
  const said = new Float32Array(texts.count)
  const saidBy = new Uint8Array(texts.count)
  const reached = new Uint8Array(texts.count)
  const touched: number[] = []
  const publisher: boolean[] = []
  /** The texts of companies: the positions, as bits, of the words that say them, and how many parts they are. */
  const companies = new Map<number, { mask: number; length: number }>()
  const idf = words.map(({ how, expansions }, position) => {
    let reachedDocuments = 0
    let isOfPublisher = false
    let isOfTopic = false
    let headings = 0
    for (const { word, quality } of expansions) {
      const isWhole = quality === 1 || how === 'typo'
      const end = start[word + 1] ?? 0
      for (let at = start[word] ?? 0; at < end; at++) {
        const text = postings[at] ?? 0
        if (reached[text] === position + 1 || (how === 'typo' && !TYPO[field[text] ?? 0])) continue
        if (reached[text] === 0) touched.push(text)
        reached[text] = position + 1
        said[text] = (said[text] ?? 0) + quality * (parts[at] ?? 1)
        saidBy[text] = (saidBy[text] ?? 0) + 1
        const of = owner[text] ?? 0
        if (field[text] === COMPANY && ((isWhole && quality >= NEARLY) || quality >= ALMOST)) {
          const { mask, length } = companies.get(text) ?? { mask: 0, length: 0 }
          companies.set(text, { mask: mask | (1 << position), length: length + (parts[at] ?? 1) })
        }
        if (of >= firstGuideline && of < firstReference)
          isOfPublisher ||= isWhole && PUBLISHER[field[text] ?? 0] === true
        else if (of >= firstReference) headings++
        else isOfTopic ||= SUBJECT[field[text] ?? 0] === true
        const slot = of * words.length + position
        has[of] = (has[of] ?? 0) | (1 << position)
        const score = quality * (weight[text] ?? 0)
        const known = best[slot] ?? 0
        if (known === 0) reachedDocuments += documentFrequency[of] ?? 0
        if (score > known) best[slot] = score
      }
    }
    publisher.push(isOfPublisher && !isOfTopic && headings <= FEW_HEADINGS)
    return Math.log(2 + documents / (1 + reachedDocuments))
  })
  const total = idf.reduce((sum, share) => sum + share, 0)
  const named = new Uint8Array(owners)
  for (const [text, { mask, length }] of companies)
    if (isRow(mask) && length >= (texts.length[text] ?? 1)) named[owner[text] ?? 0] = 1
  for (const [position, { typed, how }] of words.entries()) {
    if (!publisher[position] || how !== 'exact' || typed.length < SHORTEST_NAME) continue
    for (let of = firstGuideline; of < firstReference; of++)
      if ((best[of * words.length + position] ?? 0) > 0) named[of] = 1
  }
  return { idf, total, best, has, publisher, named, ...wholeOf(texts, touched, said, saidBy, words.length) }
}

const FEW_HEADINGS = 10
const COMPANY = FIELDS.indexOf('company')
/** How well a word must fit that names a company: as it stands, or with a slip. */
const NEARLY = 0.74
/** … or but for its last letter. */
const ALMOST = 0.92
const SHORTEST_NAME = 4

/** Whether the bits that are set follow each other. */
function isRow(mask: number): boolean {
  const row = mask / (mask & -mask)
  return (row & (row + 1)) === 0
}

const PUBLISHER = FIELDS.map((field) => field === 'company' || field === 'title')
const SUBJECT = FIELDS.map((field) => field === 'name' || field === 'category' || field === 'description')
const TYPO = FIELDS.map((field) => TYPO_FIELDS.has(field))
const NAMING = FIELDS.map((field) => NAMING_FIELDS.has(field))
const WORTH = FIELDS.map((field) => WHOLE_WEIGHTS[field] ?? 0)

function wholeOf(
  texts: Texts,
  touched: readonly number[],
  said: Float32Array,
  saidBy: Uint8Array,
  words: number,
): Pick<Matches, 'whole' | 'said'> {
  const whole = new Float32Array(texts.owners)
  let most = 0
  for (const text of touched) {
    const worth = WORTH[texts.field[text] ?? 0] ?? 0
    const ofText = Math.min((said[text] ?? 0) / (texts.length[text] ?? 1), 1)
    const ofQuery = (saidBy[text] ?? 0) / words
    const share = worth * ofText * ofQuery
    const owner = texts.owner[text] ?? 0
    if (share > (whole[owner] ?? 0)) whole[owner] = share
    if (share > most) most = share
  }
  return { whole, said: most }
}

/** The owners that have one of the words, whole, in a field by which people know them. */
export function ownersNaming(
  words: readonly string[],
  { vocabulary, start, postings, owner, field }: Texts,
): Set<number> {
  const found = new Set<number>()
  for (const word of words.flatMap((excluded) => vocabulary.numberOf(excluded) ?? [])) {
    for (const text of postings.subarray(start[word], start[word + 1])) {
      if (NAMING[field[text] ?? 0]) found.add(owner[text] ?? 0)
    }
  }
  return found
}
