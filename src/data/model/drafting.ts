import type { Category, GuidelineSummary } from './catalogue.ts'
import type { DecisionsQuestion } from './decisions.ts'
import type { Strength } from './reference.ts'
import type { Option } from './topic.ts'

/** The id under which a description is held against the reader's own draft, where others have that of a guideline. */
export const OWN_DRAFT = 'yours'

/** A guideline as those who draft their own need it. */
export type DraftingGuideline = Pick<GuidelineSummary, 'id' | 'title' | 'company' | 'status' | 'sector' | 'date'>

/** A guideline that takes an option, by its position in the page's list, and the section that says so. */
export interface DraftingTaker {
  guideline: number
  url: string
  /** Present where the guideline itself ranks the option below another that it takes. */
  also?: true
  strength?: Strength
}

/** A question with all that its options say, whether a guideline answers it or not. */
export interface DraftingQuestion extends Omit<DecisionsQuestion, 'options'> {
  options: (Option & { takers: DraftingTaker[] })[]
}

/** A category with its topics, in their order. */
export interface DraftingCategory extends Pick<Category, 'id' | 'name'> {
  topics: { id: string; name: string; description: string; guidelines: number }[]
}

/** Everything the page needs on which people draft a guideline of their own. Published as `/data/yours.json`. */
export interface DraftingPage {
  /** Ordered by company without regard to case, then by title. */
  guidelines: DraftingGuideline[]
  /** In the order of topics. */
  questions: DraftingQuestion[]
  categories: DraftingCategory[]
}
