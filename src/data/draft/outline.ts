import type { DraftingPage, DraftingQuestion, DraftingTaker } from '../model/drafting.ts'
import type { OptionRules } from '../model/spectral-rules.ts'
import type { Draft, DraftDecision, FurtherTopic } from './draft.ts'
import { decisionOn } from './edit.ts'
import { ruleNames } from './ruleset.ts'
import { rulingOf } from './ruling.ts'
import { takenOptions, UNTITLED } from './taken.ts'

/** A section of another guideline. */
export interface Source {
  name: string
  url: string
}

/** One topic of a draft as it is written down, in whatever format. */
export interface OutlineItem {
  topic: string
  name: string
  /** Sentences in which backticks mark code. */
  rulings: string[]
  /** The reader's own line: plain text. */
  line?: string
  /** How many guidelines decide alike; absent for a topic that asks nothing. */
  rationale?: string
  sources: Source[]
  /** How many more sections say so. */
  more: number
  /** Names of the linter's rules; none where no description shows it. Absent for a topic that asks nothing. */
  checks?: string[]
}

/** A draft in the order in which it is written down. */
export interface Outline {
  title: string
  categories: { id: string; name: string; items: OutlineItem[] }[]
  /** Questions that were left open on purpose. */
  open: { topic: string; question: string; line?: string }[]
}

/** As many of those who decide alike are named. */
const NAMED = 5

/** The draft by categories and topics, in the order of the catalogue. What the catalogue does not have is not in it. */
export function outlineOf(draft: Draft, page: DraftingPage, rules: OptionRules): Outline {
  const questions = new Map(page.questions.map((question) => [question.topic.id, question]))
  const categories = page.categories.map(({ id, name, topics }) => ({
    id,
    name,
    items: topics.flatMap((topic) => {
      const question = questions.get(topic.id)
      const decision = decisionOn(draft, topic.id)
      const further = draft.further.find((one) => one.topic === topic.id)
      const decided = question && decision && decidedItem(question, decision, page, rules)
      const covered = further && furtherItem(topic.name, further)
      return decided && covered ? joined(decided, covered) : (decided ?? covered ?? [])
    }),
  }))
  return {
    title: draft.title.trim() || UNTITLED,
    categories: categories.filter(({ items }) => items.length > 0),
    open: page.questions.flatMap(({ topic, question }) => {
      const decision = decisionOn(draft, topic.id)
      if (!decision || decision.options.length > 0) return []
      return { topic: topic.id, question, ...lineOf(decision) }
    }),
  }
}

function decidedItem(
  question: DraftingQuestion,
  decision: DraftDecision,
  page: DraftingPage,
  rules: OptionRules,
): OutlineItem | undefined {
  const taken = takenOptions(question, decision)
  if (taken.length === 0) return undefined
  const takers = taken
    .flatMap((option) => option.takers)
    .filter((one, at, all) => all.findIndex(({ guideline }) => guideline === one.guideline) === at)
  const answering = new Set(question.options.flatMap((option) => option.takers.map(({ guideline }) => guideline)))
  const named = takers.toSorted((a, b) => firmness(a) - firmness(b)).slice(0, NAMED)
  return {
    topic: question.topic.id,
    name: question.topic.name,
    rulings: taken.map((option) => rulingOf(question.question, option, option.strength)),
    ...lineOf(decision),
    rationale: `${takers.length} of ${answering.size} guidelines that answer decide alike.`,
    sources: named.flatMap(({ guideline, url }) => {
      const one = page.guidelines[guideline]
      return one ? { name: `${one.company.name}: ${one.title}`, url } : []
    }),
    more: takers.length - named.length,
    checks: ruleNames(question, decision, rules),
  }
}

/** Those who say it most firmly are named first. */
function firmness({ also, strength = 'example' }: DraftingTaker): number {
  return ['must', 'should', 'may', 'example'].indexOf(strength) + (also ? 4 : 0)
}

function furtherItem(name: string, { topic, sources, ...further }: FurtherTopic): OutlineItem {
  return { topic, name, rulings: [], ...lineOf(further), sources, more: 0 }
}

/** A topic stands in a document once, whatever is said of it. */
function joined(decided: OutlineItem, covered: OutlineItem): OutlineItem {
  return {
    ...decided,
    ...lineOf({ line: [decided.line, covered.line].filter(Boolean).join(' ') }),
    sources: [...decided.sources, ...covered.sources],
  }
}

function lineOf({ line = '' }: { line?: string | undefined }): { line?: string } {
  const trimmed = line.trim()
  return trimmed === '' ? {} : { line: trimmed }
}
