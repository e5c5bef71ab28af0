import { weigh, type Weighed } from '../../data/model/agreement.ts'
import type { DecidingGuideline, DecisionsPage, Question } from '../../data/model/decisions.ts'
import { isRetired } from '../../data/model/retired.ts'
import { isShown, type Selection } from '../../data/selection.ts'

/** Which guidelines count and in what order questions stand, as the address states it. */
export interface DecisionsFilter extends Selection {
  /** A guideline that is followed through the questions beside those that are chosen, in addresses of old. */
  follow?: string | undefined
  sector?: string[] | undefined
  /** In lower case. */
  scope?: string[] | undefined
  /** `current`: without guidelines that are no longer in force. */
  status?: string | undefined
  /** `agreement`: most agreement first, `split`: most disagreement first. In the order of topics when left out. */
  sort?: string | undefined
}

/** A question with its takers, those of left-out guidelines gone, and how far they agree. */
export interface WeighedQuestion {
  question: Question
  category: { id: string; name: string }
  weight: Weighed
}

/** The questions as a filter leaves them; those that nobody answers any more are gone. */
export function filterDecisions(page: DecisionsPage, filter: DecisionsFilter): WeighedQuestion[] {
  const counts = page.guidelines.map((guideline) => passes(guideline, filter))
  const questions = page.questions.map(({ topic, category, question, options }) => {
    const full: Question = {
      topic,
      question,
      options: options.map((option) => ({
        ...option,
        takers: option.takers.flatMap((taker) => {
          const guideline = page.guidelines[taker.guideline]
          return guideline && counts[taker.guideline] ? { guideline, also: taker.also === true } : []
        }),
      })),
    }
    return { question: full, category, weight: weigh(full) }
  })
  return sorted(
    questions.filter(({ weight }) => weight.positions > 0),
    filter.sort,
  )
}

/** Whether a guideline counts, given a filter. */
export function passes(guideline: DecidingGuideline, filter: DecisionsFilter): boolean {
  const { sector, scope, status } = filter
  if (!isShown(guideline, filter)) return false
  if (sector && !(guideline.sector && sector.includes(guideline.sector))) return false
  if (scope && !guideline.scope.some((one) => scope.includes(one.toLowerCase()))) return false
  return status !== 'current' || !isRetired(guideline)
}

function sorted(questions: WeighedQuestion[], sort: DecisionsFilter['sort']): WeighedQuestion[] {
  if (sort !== 'agreement' && sort !== 'split') return questions
  const direction = sort === 'agreement' ? -1 : 1
  // What few answer shows neither, so it comes last.
  const few = ({ weight }: WeighedQuestion) => Number(weight.agreement === 'few')
  return questions.toSorted((a, b) => few(a) - few(b) || direction * (a.weight.share - b.weight.share))
}

/** In how many of the questions it answers a guideline takes a leading option. */
export function standing(
  questions: readonly WeighedQuestion[],
  guideline: string,
): { leading: number; answered: number } {
  const answered = questions.filter(({ question }) => takenBy(question, guideline).length > 0)
  const leading = answered.filter(({ question, weight }) =>
    takenBy(question, guideline).some((option) => weight.leading.includes(option)),
  )
  return { leading: leading.length, answered: answered.length }
}

function takenBy({ options }: Question, guideline: string): string[] {
  return options.filter(({ takers }) => takers.some((taker) => taker.guideline.id === guideline)).map(({ id }) => id)
}
