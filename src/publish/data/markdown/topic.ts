import type { TopicPage } from '../../../data/model/catalogue.ts'
import { markdownPath } from '../../../data/model/data-forms.ts'
import type { Question } from '../../../data/model/decisions.ts'
import { guidelinePath, topicPath } from '../../../data/model/permalink.ts'
import { questionOf } from '../../../data/model/takers.ts'
import type { DataSource } from '../data-source.ts'
import { entryParts } from './entry.ts'
import { counted } from '../../../data/model/counted.ts'
import { bullets, escaped, markdownLink, paragraphs } from '../../../data/formats/markdown.ts'
import { address } from '../site.ts'

/** The Markdown twin of a topic's page. */
export function topicMarkdown(topic: TopicPage, { site, texts }: DataSource): string {
  const question = questionOf(topic)
  const twin = (path: string) => address(site, markdownPath(path))
  const path = topicPath(topic.id)
  const { entries, related } = topic
  return paragraphs([
    `# ${escaped(topic.name)}`,
    `> ${escaped(topic.description)}`,
    topicFacts(topic, address(site, path)),
    texts.get(path),
    ...(question ? [`## ${escaped(question.question)}`, bullets(question.options.map(optionText))] : []),
    entries.length > 0 ? '## What guidelines say' : 'No guideline in the catalogue deals with this topic.',
    ...entries.flatMap((entry) => {
      const { id, title, company, status } = entry.guideline
      const mark = status === undefined || status === 'current' ? '' : ` (${status})`
      return [
        `### ${escaped(company.name)}: ${markdownLink(title, twin(guidelinePath(id)))}${mark}`,
        ...entryParts(entry),
      ]
    }),
    related.length > 0 ? '## Related topics' : undefined,
    bullets(related.map(({ id, name }) => markdownLink(name, twin(topicPath(id))))),
  ])
}

function topicFacts({ category, aliases, standards, entries, changed }: TopicPage, page: string): string {
  const sections = entries.reduce((sum, { references }) => sum + references.length, 0)
  return bullets([
    `Page: <${page}>`,
    `Category: ${escaped(category.name)}`,
    aliases.length > 0 ? `Also called: ${aliases.map(escaped).join(', ')}` : undefined,
    ...standards.map(({ name, url }) => `Standard: ${markdownLink(name, url)}`),
    `Filed: ${counted(entries.length, 'guideline')}, ${counted(sections, 'section')}`,
    changed === undefined ? undefined : `Changed: ${changed}`,
  ])
}

/** An option with the companies whose guidelines take it; those that rank another one above it are marked. */
export function optionText({ label, takers }: Question['options'][number]): string {
  const names = takers.map(({ guideline, also }) => escaped(guideline.company.name) + (also ? ' (also allowed)' : ''))
  const count = `**${escaped(label)}**, ${counted(takers.length, 'guideline')}`
  return names.length > 0 ? `${count}: ${names.join(', ')}` : count
}
