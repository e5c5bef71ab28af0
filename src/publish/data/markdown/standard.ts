import { counted } from '../../../data/model/counted.ts'
import { markdownPath } from '../../../data/model/data-forms.ts'
import { guidelinePath, standardPath, topicPath } from '../../../data/model/permalink.ts'
import { standardName } from '../../../data/model/standard-name.ts'
import type { StandardPage, StandardsPage } from '../../../data/model/standards.ts'
import type { DataSource } from '../data-source.ts'
import { address } from '../site.ts'
import { bullets, escaped, markdownLink, paragraphs } from '../../../data/formats/markdown.ts'

/** The Markdown twin of the list of standards: each succession in a line, with who names what. */
export function standardsMarkdown({ guidelines, successions }: StandardsPage, { site }: DataSource): string {
  return paragraphs([
    '# Standards',
    `> Which RFCs and other standards ${counted(guidelines.length, 'guideline')} name: those that took each other's place in one line, what is in force first.`,
    bullets(
      successions.map(({ standards, guidelines: named, current, both }) => {
        const all = standards.map(({ id, number, title, namedBy }, at) => {
          const link = markdownLink(
            at === 0 ? standardName({ number, title }) : number,
            address(site, markdownPath(standardPath(id))),
          )
          const who = [...new Set(namedBy.map((position) => guidelines[position]?.company.name ?? ''))].map(escaped)
          return `${link}${who.length > 0 ? ` (${who.join(', ')})` : ''}`
        })
        const [first, ...replaced] = all
        const adoption =
          replaced.length === 0
            ? ''
            : `, ${current} of them by the number in force${both > 0 ? `, ${both} by both` : ''}`
        return `${first}${replaced.length > 0 ? `, replaces ${replaced.join(', ')}` : ''}: ${counted(named, 'guideline')}${adoption}`
      }),
    ),
  ])
}

/** The Markdown twin of a standard's page. */
export function standardMarkdown(standard: StandardPage, { site }: DataSource): string {
  const { id, name, url, succession, current, both, entries, topics, guidelineTotal } = standard
  const adoption = `${current} by the number in force${both > 0 ? ` (${both} by a former one, too)` : ''}, ${entries.length - current} by a former one alone`
  const twin = (path: string) => address(site, markdownPath(path))
  const numbers = new Map(succession.map((one) => [one.id, one.number]))
  return paragraphs([
    `# ${escaped(name)}`,
    bullets([
      `Page: <${address(site, standardPath(id))}>`,
      `Document: <${url}>`,
      succession.length > 1
        ? `Succession, in force first: ${succession.map((one) => `${markdownLink(one.number, twin(standardPath(one.id)))} (${counted(one.guidelines, 'guideline')})`).join(', ')}`
        : undefined,
      `Named by: ${entries.length} of ${counted(guidelineTotal, 'guideline')}${succession.length > 1 ? `, ${adoption}` : ''}`,
    ]),
    topics.length > 0 ? '## Topics' : undefined,
    bullets(
      topics.map(
        (topic) => `${markdownLink(topic.name, twin(topicPath(topic.id)))}: ${counted(topic.guidelines, 'guideline')}`,
      ),
    ),
    entries.length > 0 ? '## Who names it, and where' : 'No guideline in the catalogue names it.',
    ...entries.flatMap(({ guideline, sections }) => [
      `### ${escaped(guideline.company.name)}: ${markdownLink(guideline.title, twin(guidelinePath(guideline.id)))}`,
      bullets(
        sections.map(({ name: heading, url: section, standards }) => {
          const named = standards.map((one) => escaped(numbers.get(one) ?? one)).join(', ')
          return `${heading === undefined ? `<${section}>` : markdownLink(heading, section)}${succession.length > 1 ? `: ${named}` : ''}`
        }),
      ),
    ]),
  ])
}
