import type { Matches } from './matches.ts'
import type { Ranking } from './rank.ts'
import type { SentenceMatches } from './sentences.ts'
import type { ExpandedTerm } from './term-expansion.ts'

/** Below this a query is not understood well enough to answer it. */
const LEAST_SUPPORT = 0.56
/** With a word that the catalogue does not have at all, the others must say more. */
const LEAST_SUPPORT_WITH_UNKNOWN = 0.68
const LEAST_SAID = 0.12
const LEAST_TOGETHER = 0.4
/**
 * How related a topic must be to a query, so that this is an answer; more where many of its words are unknown or guessed.
 * Where names and headings have its words, too, a little less will do.
 */
const LEAST_RELATED = { plain: 1.4, guessed: 1.6 }
const LEAST_ABOUT = { plain: 1.6, guessed: 1 }
/** Short queries, and those that say this much of a name, are keywords: what has them is an answer. */
const KEYWORDS = 2
const SAID_NAME = 0.5

/** What was found of a query. */
interface Found {
  words: readonly ExpandedTerm[]
  ranking: Ranking
  matches: Matches
  /** Only a search over sentences has it. */
  related: SentenceMatches | undefined
}

/** Whether what was found is an answer: a query of nothing telling, or about something else, gets none. */
export function isAnswerable({ words, ranking, matches, related }: Found): boolean {
  return isSupported(words, ranking, matches) ? isAbout(words, matches, related) : isRelated(words, related)
}

/** Whether enough of the query was found in one place, or what was found of it is a name. */
function isSupported(words: readonly ExpandedTerm[], { together }: Ranking, { said }: Matches): boolean {
  const shares = words.flatMap((word, position) => certainty(word, position === words.length - 1) ?? [])
  const certain = shares.reduce((sum, share) => sum + share, 0) / Math.max(shares.length, 1)
  if (certain === 1) return together >= LEAST_TOGETHER
  const least = words.some(({ how }) => how === 'none') ? LEAST_SUPPORT_WITH_UNKNOWN : LEAST_SUPPORT
  return (said > 0.95 && certain >= 0.5) || (said >= LEAST_SAID && certain * together >= least)
}

/** Whether there is a topic that the query as a whole is about. */
function isRelated(words: readonly ExpandedTerm[], related: SentenceMatches | undefined): boolean {
  return related !== undefined && related.support >= least(words, LEAST_RELATED)
}

/** Whether a query whose words were found here and there is about something: only sentences can tell. */
function isAbout(
  words: readonly ExpandedTerm[],
  { said, named }: Matches,
  related: SentenceMatches | undefined,
): boolean {
  if (!related || words.length <= KEYWORDS || said >= SAID_NAME) return true
  if (named.includes(1) && guessesIn(words) === 0) return true
  return related.support >= least(words, LEAST_ABOUT)
}

function least(words: readonly ExpandedTerm[], { plain, guessed }: typeof LEAST_RELATED): number {
  return plain + (guessed * guessesIn(words)) / Math.max(words.length, 1)
}

function guessesIn(words: readonly ExpandedTerm[]): number {
  return words.filter(({ how }) => how === 'none' || how === 'typo').length
}

/**
 * How sure it is that a word is understood. The beginning of a word is a guess unless it is being typed. A number that
 * nobody mentions (`OAuth 2.1`, `UUID v7`) says nothing either way.
 */
function certainty({ typed, how, expansions }: ExpandedTerm, last: boolean): number | undefined {
  if (how === 'none') return /\d/.test(typed) ? undefined : 0
  if (how === 'typo') return expansions[0]?.quality ?? 0
  return how === 'prefix' && !last ? 0.6 : 1
}
