import { QUALITIES, VERBS, WORDS, inventedWord } from './lexicon.ts'
import type { Random } from './random.ts'

const LEVELS = ['must', 'should', 'may'] as const
/** How many different rare words there are for every one that is common. */
const RARE = 60

/** A section's heading with the level it states. */
export interface Heading {
  name: string
  level?: (typeof LEVELS)[number]
}

/** Makes a heading for a section about a subject, e.g. `SHOULD use opaque cursors for pagination`. */
export function headingFor(subject: string, random: Random): Heading {
  const level = random.chance(0.3) ? random.pick(LEVELS) : undefined
  const text = sentence(subject, random)
  if (level === undefined) return { name: text.charAt(0).toUpperCase() + text.slice(1) }
  return { name: `${level.toUpperCase()} ${text.charAt(0).toLowerCase()}${text.slice(1)}`, level }
}

/** A word by Zipf's law: the common words of headings first, then more and more invented ones. */
export function wordBy(random: Random): string {
  const rank = random.zipf(WORDS.length * RARE)
  return WORDS[rank] ?? inventedWord(rank)
}

function sentence(subject: string, random: Random): string {
  const short = subject.toLowerCase()
  switch (random.whole(0, 9)) {
    case 0:
      return subject
    case 1:
      return `${random.pick(VERBS)} ${random.pick(QUALITIES)} ${wordBy(random)}s`
    case 2:
      return `${random.pick(VERBS)} ${short} for ${wordBy(random)} ${wordBy(random)}s`
    case 3:
      return `${wordBy(random)} ${wordBy(random)}`
    case 4:
      return `${random.pick(QUALITIES)} ${short}`
    case 5:
      return `${short} and ${wordBy(random)} ${wordBy(random)}s`
    case 6:
      return `${random.pick(VERBS)} the \`${wordBy(random)}-${wordBy(random)}\` ${wordBy(random)}`
    case 7:
      return `${wordBy(random)} ${wordBy(random)} in ${random.pick(QUALITIES)} ${wordBy(random)}s`
    case 8:
      return `${random.pick(VERBS)} ${wordBy(random)}${capital(wordBy(random))} with ${short}`
    default:
      return `${random.pick(VERBS)} ${wordBy(random)}s in ${short}`
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
