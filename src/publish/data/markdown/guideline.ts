import type { GuidelinePage } from '../../../data/model/catalogue.ts'
import { markdownPath } from '../../../data/model/data-forms.ts'
import { guidelinePath, topicPath } from '../../../data/model/permalink.ts'
import type { NamedStandard } from '../../../data/model/standards.ts'
import type { DataSource } from '../data-source.ts'
import { entryParts } from './entry.ts'
import { counted } from '../../../data/model/counted.ts'
import { bullets, escaped, markdownLink, paragraphs } from '../../../data/formats/markdown.ts'
import { address } from '../site.ts'

/** The Markdown twin of a guideline's page. */
export function guidelineMarkdown(guideline: GuidelinePage, { site, texts, standards }: DataSource): string {
  const twin = (path: string) => address(site, markdownPath(path))
  const path = guidelinePath(guideline.id)
  return paragraphs([
    `# ${escaped(guideline.title)}`,
    `> ${guidelineLine(guideline)}`,
    bullets([
      `Page: <${address(site, path)}>`,
      ...documentFacts(guideline, twin),
      ...recordFacts(guideline),
      standardsNamed(standards.get(guideline.id) ?? []),
    ]),
    texts.get(path),
    ...guideline.categories.flatMap(({ category, entries }) => [
      `## ${escaped(category.name)}`,
      ...entries.flatMap((entry) => [
        `### ${markdownLink(entry.topic.name, twin(topicPath(entry.topic.id)))}`,
        ...entryParts(entry),
      ]),
    ]),
  ])
}

/** A guideline in one line, as lists tell of it. */
export function guidelineLine({ company, topics, references, status }: GuidelinePage): string {
  const filed = `${escaped(company.name)}, ${counted(topics, 'topic')}, ${counted(references, 'section')}`
  return status === undefined || status === 'current' ? filed : `${filed}, ${status}`
}

/** What is known of the document itself. */
function documentFacts(guideline: GuidelinePage, twin: (path: string) => string): (string | undefined)[] {
  const { title, url, githubUrl, companyUrl, company, supersededBy, attachedDocuments, authors, basedOn } = guideline
  return [
    `Document: ${markdownLink(title, url)}`,
    ...attachedDocuments.map((attached) => `Attached: ${markdownLink(attached.name, attached.url)}`),
    githubUrl === undefined ? undefined : `Repository: <${githubUrl}>`,
    `Company: ${companyUrl === undefined ? escaped(company.name) : markdownLink(company.name, companyUrl)}`,
    fact('Authors', authors.map(({ name }) => name).join(', ')),
    ...basedOn.map((basis) => `Based on: ${markdownLink(basis.title, twin(guidelinePath(basis.id)))}`),
    supersededBy && `Superseded by: ${markdownLink(supersededBy.title, twin(guidelinePath(supersededBy.id)))}`,
  ]
}

/** What the catalogue records of it. */
function recordFacts(guideline: GuidelinePage): (string | undefined)[] {
  const { date, reviewDate, licence, languages, scope, sector, country, status, source } = guideline
  return [
    fact('Status', status),
    fact('Updated', date),
    fact('Last read', reviewDate),
    fact('Licence', licence),
    fact('Languages', languages.map(({ name }) => name).join(', ')),
    fact('Scope', scope.join(', ')),
    fact('Sector', sector),
    fact('Country', country?.name),
    source
      ? `Checked against: <${source.repository}>${source.commit ? `, commit ${escaped(source.commit)}` : ''}`
      : 'Not checked: no repository of the document is recorded',
  ]
}

function standardsNamed(standards: readonly NamedStandard[]): string | undefined {
  if (standards.length === 0) return undefined
  return `Standards named: ${standards.map(({ number, url }) => markdownLink(number, url)).join(', ')}`
}

function fact(label: string, value: string | undefined): string | undefined {
  return value ? `${label}: ${escaped(value)}` : undefined
}
