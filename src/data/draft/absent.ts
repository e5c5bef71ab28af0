import type { DraftingPage } from '../model/drafting.ts'
import type { Draft } from './draft.ts'

/** What a draft has that the catalogue does not, each in words: topics and options that are gone, or never were. */
export function absentFrom(page: DraftingPage, draft: Draft): string[] {
  return parted(page, draft).absent
}

/** The draft without what the catalogue does not have. */
export function withoutAbsent(page: DraftingPage, draft: Draft): Draft {
  return parted(page, draft).draft
}

function parted(page: DraftingPage, draft: Draft): { draft: Draft; absent: string[] } {
  const questions = new Map(page.questions.map(({ topic, options }) => [topic.id, options.map(({ id }) => id)]))
  const topics = new Set(page.categories.flatMap((category) => category.topics.map(({ id }) => id)))
  const absent: string[] = []
  const decisions = draft.decisions.flatMap((decision) => {
    const known = questions.get(decision.topic)
    if (!known) {
      absent.push(`the question on ${decision.topic}`)
      return []
    }
    const options = decision.options.filter(({ option }) => known.includes(option))
    for (const { option } of decision.options)
      if (!known.includes(option)) absent.push(`the option ${option} of ${decision.topic}`)
    const isNothing = options.length === 0 && decision.options.length > 0 && decision.line === undefined
    return isNothing ? [] : { ...decision, options }
  })
  const further = draft.further.filter(({ topic }) => {
    if (!topics.has(topic)) absent.push(`the topic ${topic}`)
    return topics.has(topic)
  })
  return { draft: { ...draft, decisions, further }, absent }
}
