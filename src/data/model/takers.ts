import type { TopicPage } from './catalogue.ts'
import type { Question } from './decisions.ts'

/**
 * Who takes which option of a topic's question, from its entries: per option first the guidelines that rank nothing
 * above it, then those that also allow it, each in the entries' order. Undefined when the topic asks nothing.
 */
export function questionOf(
  topic: Pick<TopicPage, 'id' | 'name' | 'question' | 'options' | 'entries'>,
): Question | undefined {
  if (topic.question === undefined) return undefined
  const options = topic.options.map((option) => {
    const takers = topic.entries.flatMap(({ guideline, decisions }) =>
      decisions
        .filter((decision) => decision.option === option.id)
        .map(({ url, also = false }) => ({ guideline: pick(guideline), url, also })),
    )
    const { id, label } = option
    return { id, label, takers: [...takers.filter((taker) => !taker.also), ...takers.filter((taker) => taker.also)] }
  })
  return { topic: { id: topic.id, name: topic.name }, question: topic.question, options }
}

function pick({ id, title, company, status }: TopicPage['entries'][number]['guideline']) {
  return { id, title, company, ...(status && { status }) }
}
