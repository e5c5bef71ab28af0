import type { DraftingPage, DraftingQuestion } from '../../data/model/drafting.ts'

/** What the address of the page says: the question that is shown, or one of the views beside the questions. */
export interface YoursFilter {
  /** The id of a topic that asks a question. */
  topic?: string | undefined
  /** `start`, `topics` or `guideline`. Where neither is given, the page only says what can be drafted. */
  view?: string | undefined
}

/** The views beside the questions. */
export const VIEWS = [
  { id: 'start', name: 'Start' },
  { id: 'topics', name: 'Further topics' },
  { id: 'guideline', name: 'Your guideline' },
]

/** The address of one step: what stands in it of another goes. */
export function stepAt(step: YoursFilter): YoursFilter {
  return { topic: undefined, view: undefined, ...step }
}

/** Questions of one category. */
export interface QuestionGroup {
  id: string
  name: string
  questions: DraftingQuestion[]
}

/** The questions by category, in the order of the catalogue. */
export function groupsOf({ categories, questions }: DraftingPage): QuestionGroup[] {
  return categories
    .map(({ id, name }) => ({ id, name, questions: questions.filter(({ category }) => category.id === id) }))
    .filter((group) => group.questions.length > 0)
}
