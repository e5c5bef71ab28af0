import type { Category, GuidelineSummary } from './catalogue.ts'
import type { Strength } from './reference.ts'
import type { Option } from './topic.ts'

/** An option that a guideline takes on a topic's question. Of several, those that it ranks lower come last. */
export interface Decision {
  /** Id and label of the topic's option. */
  option: string
  label: string
  /** The evidence: the url of one of the entry's references. */
  url: string
  /** Present where the document itself ranks the option below another that it takes. It counts like any other. */
  also?: true
  /** How binding the document makes it; absent where nobody has recorded it. */
  strength?: Strength
  /** Present where the document also says the opposite. */
  contradicts?: true
  note?: string
}

/** A guideline that takes an option of a question. */
export interface Taker {
  guideline: Pick<GuidelineSummary, 'id' | 'title' | 'company' | 'status'>
  /** The evidence: the address of the section that says so. Absent on the page of all decisions, which leads to the topic. */
  url?: string
  /** Whether the guideline itself ranks this option below another that it takes. It counts like any other. */
  also: boolean
}

/** The question of a topic with who takes which option; those that rank it lower come last. */
export interface Question {
  topic: { id: string; name: string }
  question: string
  options: (Option & { takers: Taker[] })[]
}

/** A guideline as the page of all decisions needs it. */
export type DecidingGuideline = Pick<GuidelineSummary, 'id' | 'title' | 'company' | 'status' | 'sector' | 'scope'>

/** A question on the page of all decisions. Guidelines are given by their position in the page's list. */
export interface DecisionsQuestion {
  topic: { id: string; name: string }
  category: Pick<Category, 'id' | 'name'>
  question: string
  /** Whether a guideline may take more than one option. */
  choice: 'one' | 'several'
  options: (Option & { takers: { guideline: number; also?: true }[] })[]
}

/** Everything the page of all decisions shows. Published as `/data/decisions.json`. */
export interface DecisionsPage {
  /** Ordered by company without regard to case, then by title. */
  guidelines: DecidingGuideline[]
  /** In the order of topics. */
  questions: DecisionsQuestion[]
}

/** The position a guideline takes on a question, beside what most others take. */
export interface Position {
  topic: { id: string; name: string }
  question: string
  /** Labels of the options it takes, those that it ranks lower last. */
  takes: string[]
  /** Labels of the options that most guidelines take, and the share of the positions that take one, 0 to 1. */
  leading: string[]
  share: number
  /** Whether it takes a leading option. */
  isLeading: boolean
}
