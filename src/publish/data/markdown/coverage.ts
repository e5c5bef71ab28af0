import { markdownPath } from '../../../data/model/data-forms.ts'
import { topicPath } from '../../../data/model/permalink.ts'
import type { DataSource } from '../data-source.ts'
import { address } from '../site.ts'
import { counted } from '../../../data/model/counted.ts'
import { bullets, escaped, markdownLink, paragraphs } from '../../../data/formats/markdown.ts'

/** The Markdown twin of the table of coverage: each topic in a line, with who deals with it in how many sections. */
export function coverageMarkdown({ catalogue, site }: DataSource): string {
  const { guidelines, categories } = catalogue.coverage
  const topics = categories.reduce((sum, category) => sum + category.topics.length, 0)
  return paragraphs([
    '# Coverage',
    `> Which of ${counted(guidelines.length, 'guideline')} deals with which of ${counted(topics, 'topic')}: per guideline the number of its sections, and the strongest level that one of them states.`,
    ...categories.flatMap((category) => [
      `## ${escaped(category.name)}`,
      bullets(
        category.topics.map(({ id, name, cells }) => {
          const who = cells.map(([at, sections, level]) => {
            const company = escaped(guidelines[at]?.company.name ?? '')
            return `${company} ${sections}${level ? ` ${level}` : ''}`
          })
          const link = markdownLink(name, address(site, markdownPath(topicPath(id))))
          return `${link}: ${counted(cells.length, 'guideline')}${who.length > 0 ? ` (${who.join(', ')})` : ''}`
        }),
      ),
    ]),
  ])
}
