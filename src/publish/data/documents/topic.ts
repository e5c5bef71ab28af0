import { present } from '../../../data/compiler/present.ts'
import type { Catalogue, TopicPage } from '../../../data/model/catalogue.ts'
import { topicPath } from '../../../data/model/permalink.ts'
import type { DataSource } from '../data-source.ts'
import type { TopicForm, TopicSummaryForm } from '../forms/topic.ts'
import type { LinkTo } from './links.ts'

/** What of the catalogue a topic's own page has not: its text in Markdown, and the linter's rules. */
type Known = Pick<DataSource, 'texts'> & { catalogue: Pick<Catalogue, 'rules'> }

/** A topic as it stands in other documents. */
export function topicSummary(topic: TopicPage, to: LinkTo): TopicSummaryForm {
  const { id, category, name, description } = topic
  return { id, category: category.name, name, description, _links: topicLinks(id, to) }
}

/** A topic with all that is known of itself. */
export function topicDocument(topic: TopicPage, to: LinkTo, { texts, catalogue }: Known): TopicForm {
  const { id, category, name, description, aliases, question, choice, options, standards, changed, related } = topic
  const rules = catalogue.rules[id] ?? {}
  return present({
    id,
    category: category.name,
    name,
    description,
    aliases: filled(aliases),
    question,
    choice,
    options: filled(
      options.map((option) => {
        const spectral = rules[option.id]
        return { ...option, ...(spectral && { rule: { spectral } }) }
      }),
    ),
    standards: filled(standards),
    changed,
    introduction: texts.get(topicPath(id)),
    counts: {
      guidelines: topic.entries.length,
      references: topic.entries.reduce((sum, { references }) => sum + references.length, 0),
    },
    _links: present({
      ...topicLinks(id, to),
      related: filled(related.map((other) => ({ ...to(topicPath(other.id)), title: other.name }))),
    }),
  })
}

function topicLinks(id: string, to: LinkTo) {
  return { self: to(topicPath(id)), topicGuidelines: to(`${topicPath(id)}/guidelines`) }
}

/** A list that says something: an empty one is left out of documents, as any other optional field. */
export function filled<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list]
}
