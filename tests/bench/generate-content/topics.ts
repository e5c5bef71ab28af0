import { slugOf } from '../../../src/data/compiler/slug.ts'
import { wordBy } from './headings.ts'
import { CONCEPTS, CONTEXTS } from './lexicon.ts'
import type { Random } from './random.ts'

/** A generated topic. */
export interface Topic {
  id: string
  name: string
  category: string
  aliases: string[]
  /** Ids of options; none where the topic asks nothing. */
  options: string[]
}

/** As many topics as a category has, whatever the scale. */
const PER_CATEGORY = 12

/** Makes topics with different names, however many. */
export function makeTopics(count: number, random: Random): Topic[] {
  return Array.from({ length: count }, (_, number) => {
    const concept = CONCEPTS[number % CONCEPTS.length] ?? ''
    const round = Math.floor(number / CONCEPTS.length)
    const name = [concept, ...contextsOf(round)].join(' of ')
    const group = Math.floor(number / PER_CATEGORY)
    return {
      id: slugOf(name),
      name,
      category: categoryName(group),
      aliases: makeAliases(concept.toLowerCase(), random),
      options: random.chance(0.4) ? ['header', 'parameter', 'body', 'none'].slice(0, random.whole(2, 4)) : [],
    }
  })
}

/** What narrows a concept down: nothing in the first round, then a context, then a context of a context, and so on. */
function contextsOf(round: number): string[] {
  if (round === 0) return []
  const context = CONTEXTS[(round - 1) % CONTEXTS.length] ?? ''
  return [context, ...contextsOf(Math.floor((round - 1) / CONTEXTS.length))]
}

function categoryName(group: number): string {
  const first = CONCEPTS[(group * 7) % CONCEPTS.length] ?? ''
  const part = Math.floor((group * 7) / CONCEPTS.length)
  return part === 0 ? `${first} and more` : `${first} and more ${part + 1}`
}

/** Other words for a concept: with a neighbour, as a header, as a field, and words of their own. */
function makeAliases(concept: string, random: Random): string[] {
  const [last = concept] = concept.split(/[ -]/).slice(-1)
  const makers = [
    () => `${wordBy(random)} ${last}`,
    () => `${last} ${wordBy(random)}`,
    () => `${last}_${wordBy(random)}`,
    () => `X-${capital(last)}-${capital(wordBy(random))}`,
    () => `${last}${capital(wordBy(random))}`,
    () => `${wordBy(random)} ${wordBy(random)}`,
  ]
  const aliases = Array.from({ length: random.whole(10, 18) }, () => random.pick(makers)())
  return [...new Set(aliases)]
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
