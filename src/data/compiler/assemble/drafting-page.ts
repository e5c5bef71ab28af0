import type { CatalogueIndex, TopicPage } from '../../model/catalogue.ts'
import type { DraftingPage, DraftingQuestion } from '../../model/drafting.ts'
import { present } from '../present.ts'

/** The page on which people draft a guideline of their own: every question and topic, and who takes what in which section. */
export function draftingPage(index: CatalogueIndex, topics: readonly TopicPage[]): DraftingPage {
  const positions = new Map(index.guidelines.map(({ id }, at) => [id, at]))
  return {
    guidelines: index.guidelines.map(({ id, title, company, status, sector, date }) =>
      present({ id, title, company, status, sector, date }),
    ),
    questions: topics.flatMap((topic) => draftingQuestion(topic, positions) ?? []),
    categories: index.categories.map(({ id, name }) => ({
      id,
      name,
      topics: index.topics
        .filter(({ category }) => category === id)
        .map(({ id: topic, name: topicName, description, guidelines }) => ({
          id: topic,
          name: topicName,
          description,
          guidelines,
        })),
    })),
  }
}

function draftingQuestion(
  { id, name, category, question, choice = 'one', options, entries }: TopicPage,
  positions: ReadonlyMap<string, number>,
): DraftingQuestion | undefined {
  if (question === undefined) return undefined
  return {
    topic: { id, name },
    category,
    question,
    choice,
    options: options.map((option) => ({
      ...option,
      takers: entries.flatMap(({ guideline, decisions }) => {
        const at = positions.get(guideline.id)
        const taken = decisions.find((decision) => decision.option === option.id)
        if (at === undefined || !taken) return []
        return present({ guideline: at, url: taken.url, also: taken.also, strength: taken.strength })
      }),
    })),
  }
}
