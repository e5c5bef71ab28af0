import { present } from '../../../data/compiler/present.ts'
import type { Catalogue, TopicPage } from '../../../data/model/catalogue.ts'
import { guidelinePath, topicPath } from '../../../data/model/permalink.ts'
import type { DecisionListForm } from '../forms/decisions.ts'
import type { LinkTo } from './links.ts'
import { listLinks } from './lists.ts'
import { topicSummary } from './topic.ts'

/** All questions that a guideline answers, in the order of topics, with who takes what. */
export function decisionList(to: LinkTo, { topics }: Catalogue): DecisionListForm {
  return {
    items: topics.flatMap((topic) => {
      const { question, choice, options } = topic
      const guidelines = answers(topic, to)
      if (question === undefined || guidelines.length === 0) return []
      return present({
        question,
        choice,
        options,
        guidelines,
        _embedded: { topic: topicSummary(topic, to) },
        _links: { topic: to(topicPath(topic.id)) },
      })
    }),
    _links: listLinks('/design/decisions', to),
  }
}

function answers({ entries }: TopicPage, to: LinkTo) {
  return entries.flatMap(({ guideline: { id, title, company }, decisions }) =>
    decisions.length === 0
      ? []
      : { id, title, company: company.name, decisions, _links: { guideline: to(guidelinePath(id)) } },
  )
}
