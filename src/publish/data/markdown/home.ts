import { pagePath, topicPath } from '../../../data/model/permalink.ts'
import { markdownPath } from '../../../data/model/data-forms.ts'
import type { DataSource } from '../data-source.ts'
import { counted } from '../../../data/model/counted.ts'
import { bullets, escaped, markdownLink, paragraphs } from '../../../data/formats/markdown.ts'
import { address, SITE_SUMMARY, SITE_TITLE } from '../site.ts'

/** The Markdown twin of the home page: what this is, and where to go on. */
export function homeMarkdown({ catalogue, site }: DataSource): string {
  const { counts, pages } = catalogue.index
  const to = (text: string, path: string) => markdownLink(text, address(site, path))
  return paragraphs([
    `# ${SITE_TITLE}`,
    `> ${SITE_SUMMARY}`,
    bullets([
      `${to('Topics', '/design/topics.md')}: ${counted(counts.topics, 'question')} of API design`,
      `${to('Guidelines', '/design/guidelines.md')}: ${counted(counts.guidelines, 'document')} of ${counted(counts.companies, 'company', 'companies')}, ${counted(counts.references, 'section')} filed`,
      `${to('Decisions', '/design/decisions.md')}: ${counted(counts.decisions, 'choice')} that guidelines make`,
      `${to('Coverage', '/design/coverage.md')}: which guideline deals with which topic`,
      catalogue.standards && `${to('Standards', '/design/standards.md')}: who names which RFC or standard`,
      `${to('Compare', '/design/compare.md')}: two to four guidelines side by side`,
      `${to('Audit', '/design/audit.md')}: what an OpenAPI description decides, and who decides alike`,
      `${to('Yours', '/design/yours.md')}: every question with the sentences that a guideline of your own would say`,
      ...pages.map(({ slug, title }) => to(title, markdownPath(pagePath(slug)))),
      to('News', '/blog.md'),
      `${to('Data', '/openapi.yaml')}: everything as JSON, YAML, CSV and Markdown`,
    ]),
    '## Answered by most guidelines',
    bullets(
      catalogue.home.mostAnswered.map(
        ({ id, name, guidelines }) => `${to(name, markdownPath(topicPath(id)))}: ${counted(guidelines, 'guideline')}`,
      ),
    ),
    catalogue.home.reviewed && `A document was last read on ${escaped(catalogue.home.reviewed)}.`,
  ])
}
