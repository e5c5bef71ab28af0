import { slugOf } from '../../../src/data/compiler/slug.ts'
import { headingFor, type Heading } from './headings.ts'
import { inventedWord } from './lexicon.ts'
import type { Random } from './random.ts'
import type { Topic } from './topics.ts'

/** A generated section with its address. */
export interface Section extends Heading {
  url: string
  quote?: string
}

/** What a generated guideline says about a topic. */
export interface Entry {
  topic: Topic
  sections: Section[]
  /** An option of the topic and the address that shows it. */
  decision?: { option: string; url: string }
}

/** A generated guideline. */
export interface Guideline {
  id: string
  title: string
  company: string
  url: string
  entries: Entry[]
}

const BRANCHES = ['Bank', 'Logistics', 'Labs', 'Energy', 'Telecom', 'Air', 'Insurance', 'Media', 'Systems', 'Council']
const TITLES = ['REST API Guidelines', 'API Design Guide', 'API Standards', 'API Style Guide', 'HTTP API Conventions']
/** Companies per guideline: some publish several. */
const COMPANIES = 5 / 7

/** Makes guidelines that file `references` sections in all, each counted once per topic. */
export function makeGuidelines(
  count: number,
  references: number,
  topics: readonly Topic[],
  random: Random,
): Guideline[] {
  const companies = Math.max(1, Math.round(count * COMPANIES))
  const weights = Array.from({ length: count }, () => 0.2 + random.next() ** 2)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let filed = 0
  let share = 0
  return weights.map((weight, number) => {
    share += weight / total
    const due = number === count - 1 ? references : Math.round(share * references)
    const company = companyName(number % companies)
    const title = `${company} ${TITLES[number % TITLES.length] ?? ''}${number < companies ? '' : ` ${Math.floor(number / companies) + 1}`}`
    const id = slugOf(title)
    const url = `https://api.example/${id}`
    const entries = makeEntries(due - filed, url, topics, random)
    filed = due
    return { id, title, company, url, entries }
  })
}

function companyName(number: number): string {
  const name = inventedWord(number * 37 + 11)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${BRANCHES[number % BRANCHES.length] ?? ''}`
}

/** Files sections, each under one to three topics, until there are as many pairs as wanted. */
function makeEntries(pairs: number, url: string, topics: readonly Topic[], random: Random): Entry[] {
  const entries = new Map<Topic, Section[]>()
  let left = pairs
  for (let number = 1; left > 0; number++) {
    const wanted = Math.min(left, random.chance(0.65) ? 1 : random.whole(2, 3))
    const about = new Set(Array.from({ length: wanted }, () => pickTopic(topics, random)))
    const [first] = about
    if (!first) break
    const section: Section = {
      ...headingFor(first.name, random),
      url: `${url}/#section-${number}`,
      ...(random.chance(0.05) && { quote: headingFor(first.name, random).name }),
    }
    for (const topic of about) entries.set(topic, [...(entries.get(topic) ?? []), section])
    left -= about.size
  }
  return [...entries].map(([topic, sections]) => makeEntry(topic, sections, random))
}

/** A few topics are dealt with everywhere, many only here and there. */
function pickTopic(topics: readonly Topic[], random: Random): Topic {
  return random.chance(0.5) ? random.pick(topics) : (topics[random.zipf(topics.length)] ?? random.pick(topics))
}

function makeEntry(topic: Topic, sections: Section[], random: Random): Entry {
  const [evidence] = sections
  if (topic.options.length === 0 || !evidence || random.chance(0.5)) return { topic, sections }
  return { topic, sections, decision: { option: random.pick(topic.options), url: evidence.url } }
}
