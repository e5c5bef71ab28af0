import type { CatalogueIndex, TopicPage } from '../../model/catalogue.ts'
import type { DecisionsPage, Question } from '../../model/decisions.ts'
import { present } from '../present.ts'

/** The page of all decisions: every question that a guideline answers, and the guidelines that answer any. */
export function decisionsPage(
  index: CatalogueIndex,
  topics: readonly TopicPage[],
  questions: readonly Question[],
): DecisionsPage {
  const answered = questions.filter(({ options }) => options.some(({ takers }) => takers.length > 0))
  const deciding = new Set(
    answered.flatMap(({ options }) => options.flatMap(({ takers }) => takers.map(({ guideline }) => guideline.id))),
  )
  const guidelines = index.guidelines
    .filter(({ id }) => deciding.has(id))
    .map(({ id, title, company, status, sector, scope }) => present({ id, title, company, status, sector, scope }))
  const positions = new Map(guidelines.map(({ id }, at) => [id, at]))
  const topicOf = new Map(topics.map((topic) => [topic.id, topic]))
  return {
    guidelines,
    questions: answered.flatMap(({ topic, question, options }) => {
      const { category, choice = 'one' } = topicOf.get(topic.id) ?? {}
      if (!category) return []
      return {
        topic,
        category,
        question,
        choice,
        options: options.map(({ id, label, takers }) => ({
          id,
          label,
          takers: takers.flatMap(({ guideline, also }) => {
            const at = positions.get(guideline.id)
            return at === undefined ? [] : { guideline: at, ...(also && { also }) }
          }),
        })),
      }
    }),
  }
}
