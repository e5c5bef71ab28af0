import { bullets, markdownLink, paragraphs } from '../../../data/formats/markdown.ts'
import { counted } from '../../../data/model/counted.ts'
import { topicPath } from '../../../data/model/permalink.ts'
import type { DataSource } from '../data-source.ts'
import { address } from '../site.ts'

/** The Markdown twin of the page that audits an API: what it looks for, and how to do the same without a browser. */
export function auditMarkdown({ catalogue, site }: DataSource): string {
  const { questions } = catalogue.decisions
  return paragraphs([
    '# Audit an API',
    `> Which of ${counted(questions.length, 'design question')} an OpenAPI description answers and how, which guidelines decide alike, and what departs from one.`,
    'On a machine with the project: `npm run audit -- openapi.yaml --against <guideline id>`.',
    '## Questions',
    bullets(questions.map(({ topic }) => markdownLink(topic.name, address(site, topicPath(topic.id))))),
  ])
}
