import { pagePath, postPath } from '../../data/model/permalink.ts'
import { markdownPath } from '../../data/model/data-forms.ts'
import type { DataSource } from './data-source.ts'
import { guidelineLines, topicLines } from './markdown/lists.ts'
import { proseMarkdown } from './markdown/prose.ts'
import { standardLines } from './markdown/standards.ts'
import { topicMarkdown } from './markdown/topic.ts'
import { counted } from '../../data/model/counted.ts'
import { bullets, escaped, markdownLink, paragraphs } from '../../data/formats/markdown.ts'
import { address, SITE_SUMMARY, SITE_TITLE } from './site.ts'

/** The map of the site for language models, `/llms.txt` (https://llmstxt.org): every page as a link to its Markdown. */
export function llmsText(source: DataSource): string {
  const { index } = source.catalogue
  const to = (text: string, path: string) => markdownLink(text, address(source.site, path))
  return paragraphs([
    ...introduction(source),
    'Every page has a Markdown twin at its address with `.md` added. To cite a rule, cite the section of the guideline that a twin links to; the catalogue only says where it stands.',
    ...index.categories.flatMap(({ id, name }) => [`## Topics: ${escaped(name)}`, bullets(topicLines(id, source))]),
    '## Guidelines',
    bullets(guidelineLines(source)),
    '## Data',
    bullets([
      `${to('Decisions', '/design/decisions.md')}: every question that asks for a choice, and which guideline takes which`,
      `${to('Coverage', '/design/coverage.md')}: which guideline deals with which topic, in how many sections`,
      source.catalogue.standards &&
        `${to('Standards', '/design/standards.md')}: which guidelines name which RFC or standard, and in which sections`,
      `${to('Compare', '/design/compare.md')}: guidelines that are worth reading side by side`,
      `${to('Audit', '/design/audit.md')}: what an OpenAPI description decides, and who decides alike`,
      `${to('Yours', '/design/yours.md')}: every question with the sentences that a guideline of your own would say`,
      `${to('OpenAPI description', '/openapi.yaml')}: every topic, guideline and list as JSON and YAML`,
      `${to('Catalogue', '/catalogue.json')}: everything in one JSON document`,
      `${to('References', '/references.csv')}: all sections as a table`,
      `${to('Table of decisions', '/decisions.csv')}: all decisions as a table`,
      `${to('Table of summaries', '/summaries.csv')}: what each guideline says on each topic, in a sentence`,
    ]),
    '## Optional',
    bullets([
      `${to('Everything in one text', '/llms-full.txt')}: all topics with all sections`,
      ...index.pages.map(({ slug, title }) => to(title, markdownPath(pagePath(slug)))),
      to('News', '/blog.md'),
    ]),
  ])
}

/** The whole catalogue as one text, `/llms-full.txt`: guidelines and standards in a line each, prose, and all topics in full. */
export function llmsFullText(source: DataSource): string {
  const { catalogue } = source
  const { pages, posts } = catalogue.index
  return [
    paragraphs([...introduction(source), '## Guidelines', bullets(guidelineLines(source))]),
    ...(catalogue.citations.standards.length === 0
      ? []
      : [paragraphs(['## Standards that guidelines name', bullets(standardLines(catalogue.citations))])]),
    ...pages.map((page) => proseMarkdown(page, pagePath(page.slug), source)),
    ...posts.map((post) => proseMarkdown(post, postPath(post.slug), source)),
    ...catalogue.topics.map((topic) => topicMarkdown(topic, source)),
  ].join('\n---\n\n')
}

function introduction({ catalogue }: DataSource): string[] {
  const { topics, guidelines, references, decisions } = catalogue.index.counts
  return [
    `# ${SITE_TITLE}`,
    `> ${SITE_SUMMARY}`,
    `${counted(topics, 'topic')}, ${counted(guidelines, 'guideline')}, ${counted(references, 'section')}, ${counted(decisions, 'decision')}.`,
  ]
}
