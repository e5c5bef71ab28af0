import type { CompanyMark } from '../model/catalogue.ts'
import type { WordsOf } from './evidence.ts'
import type { Library } from './library.ts'
import type { IndexedQuestion } from './sentence-index.ts'
import type { SentenceMatches } from './sentences.ts'
import type { ExpandedTerm } from './term-expansion.ts'

/** The question of a topic that a query asks, with who takes which option. */
export interface AskedQuestion {
  topic: { id: string; name: string }
  question: string
  /** How many companies answer it. */
  positions: number
  /** Those that somebody takes: first what the query names, then what most take. */
  options: AskedOption[]
}

/** An option of a question that was asked. */
export interface AskedOption {
  id: string
  label: string
  /** Who takes it; the companies that the query names come first. */
  companies: CompanyMark[]
  /** Whether the query names it. */
  isNamed: boolean
}

/** What is known of a query when its question is looked for. */
export interface Asking {
  /** As the reader typed it. */
  query: string
  words: readonly ExpandedTerm[]
  related: SentenceMatches
  /** The positions of the companies that the query names. */
  companies: ReadonlySet<number>
}

/** Words by which a query asks for what others do, or for one of several things. */
const ASKS = /^(?:who|whose|which|what|how|does|do|did|is|are|should)\b|\b(?:or|vs|versus)\b|\?/iu
/** A question counts when its topic is nearly as related to the query as the most related one. */
const NEAR = 0.9

/**
 * Finds the question that a query asks. It names one of the options and asks, or compares two of them, or names a
 * company beside an option. Undefined where it does not.
 */
export function askedQuestion(
  questions: readonly IndexedQuestion[],
  { query, words, related, companies }: Asking,
  wordsOf: WordsOf,
  library: Library,
): AskedQuestion | undefined {
  const most = NEAR * related.support * related.attainable
  const asks = ASKS.test(query) || companies.size > 0
  let best: { question: IndexedQuestion; named: Set<string>; worth: number } | undefined
  for (const question of questions) {
    const nearness = related.topics[question.topic] ?? 0
    if (nearness < most || nearness === 0) continue
    const named = namedOptions(question, words, wordsOf, library)
    if (named.size === 0 || (named.size === 1 && !asks)) continue
    const takers = question.options.reduce((sum, option) => sum + option.companies.length, 0)
    const worth = Math.min(named.size, 2) * nearness * Math.log(2 + takers)
    if (worth > (best?.worth ?? 0)) best = { question, named, worth }
  }
  return best && answerTo(best.question, best.named, companies, library)
}

/** The options that the query names: those with the most of its words that the others, the question and the topic lack. */
function namedOptions(
  { topic, question, options }: IndexedQuestion,
  words: readonly ExpandedTerm[],
  wordsOf: WordsOf,
  { topics }: Library,
): Set<string> {
  const common = new Set(wordsOf(`${question} ${topics[topic]?.name ?? ''}`, words))
  const found = options.map(({ label }) => wordsOf(label, words).filter((position) => !common.has(position)))
  const counts = new Map<number, number>()
  for (const position of found.flat()) counts.set(position, (counts.get(position) ?? 0) + 1)
  return new Set(options.flatMap(({ id }, at) => (found[at]?.some((position) => counts.get(position) === 1) ? id : [])))
}

function answerTo(
  { topic, question, options }: IndexedQuestion,
  named: ReadonlySet<string>,
  companies: ReadonlySet<number>,
  { topics, index }: Library,
): AskedQuestion {
  const { id = '', name = '' } = topics[topic] ?? {}
  const taken = options.filter((option) => option.companies.length > 0)
  const rank = ({ id: option, companies: takers }: IndexedQuestion['options'][number]) =>
    Number(takers.some((company) => companies.has(company))) * 2000 + Number(named.has(option)) * 1000 + takers.length
  return {
    topic: { id, name },
    question,
    positions: new Set(taken.flatMap((option) => option.companies)).size,
    options: [...taken]
      .sort((a, b) => rank(b) - rank(a))
      .map((option) => ({
        id: option.id,
        label: option.label,
        companies: [...option.companies]
          .sort((a, b) => Number(companies.has(b)) - Number(companies.has(a)) || a - b)
          .flatMap((company) => index.companies[company] ?? []),
        isNamed: named.has(option.id),
      })),
  }
}
