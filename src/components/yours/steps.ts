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
