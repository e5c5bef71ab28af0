import { pagePath, postPath } from '../../data/model/permalink.ts'
import { markdownPath } from '../../data/model/data-forms.ts'
import type { DataSource } from './data-source.ts'
import { guidelineLines, topicLines } from './markdown/lists.ts'
import { proseMarkdown } from './markdown/prose.ts'
import { topicMarkdown } from './markdown/topic.ts'
import { bullets, counted, escaped, markdownLink, paragraphs } from './markdown/write.ts'
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
      `${to('OpenAPI description', '/openapi.yaml')}: every topic, guideline and list as JSON and YAML`,
      `${to('Catalogue', '/catalogue.json')}: everything in one JSON document`,
      `${to('References', '/references.csv')}: all sections as a table`,
      `${to('Table of decisions', '/decisions.csv')}: all decisions as a table`,
    ]),
    '## Optional',
    bullets([
      `${to('Everything in one text', '/llms-full.txt')}: all topics with all sections`,
      ...index.pages.map(({ slug, title }) => to(title, markdownPath(pagePath(slug)))),
      to('News', '/blog.md'),
    ]),
  ])
}

/** The whole catalogue as one text, `/llms-full.txt`: guidelines in a line each, prose, and all topics in full. */
export function llmsFullText(source: DataSource): string {
  const { catalogue } = source
  const { pages, posts } = catalogue.index
  return [
    paragraphs([...introduction(source), '## Guidelines', bullets(guidelineLines(source))]),
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
