import { markdownPath } from '../../../data/model/data-forms.ts'
import { guidelinePath, postPath, topicPath } from '../../../data/model/permalink.ts'
import { questionOf } from '../../../data/model/takers.ts'
import type { DataSource } from '../data-source.ts'
import { guidelineLine } from './guideline.ts'
import { optionText } from './topic.ts'
import { counted } from '../../../data/model/counted.ts'
import { bullets, escaped, markdownLink, paragraphs } from '../../../data/formats/markdown.ts'
import { address } from '../site.ts'

/** The Markdown twin of the list of topics. */
export function topicsMarkdown({ catalogue, site }: DataSource): string {
  const { categories, counts } = catalogue.index
  return paragraphs([
    '# Topics',
    `> ${counted(counts.topics, 'question')} of API design, and which published guidelines answer each.`,
    ...categories.flatMap(({ id, name }) => [`## ${escaped(name)}`, bullets(topicLines(id, { catalogue, site }))]),
  ])
}

/** The topics of a category, each a line with a link to its Markdown twin. */
export function topicLines(category: string, { catalogue, site }: Pick<DataSource, 'catalogue' | 'site'>): string[] {
  return catalogue.topics
    .filter((topic) => topic.category.id === category)
    .map(({ id, name, description, entries }) => {
      const link = markdownLink(name, address(site, markdownPath(topicPath(id))))
      return `${link}: ${escaped(description)} (${counted(entries.length, 'guideline')})`
    })
}

/** The Markdown twin of the list of guidelines. */
export function guidelinesMarkdown(source: DataSource): string {
  const { guidelines, companies } = source.catalogue.index.counts
  return paragraphs([
    '# Guidelines',
    `> ${counted(guidelines, 'published API design guideline')} of ${counted(companies, 'company', 'companies')}.`,
    bullets(guidelineLines(source)),
  ])
}

/** All guidelines, each a line with a link to its Markdown twin. */
export function guidelineLines({ catalogue, site }: Pick<DataSource, 'catalogue' | 'site'>): string[] {
  return catalogue.guidelines.map((guideline) => {
    const link = markdownLink(guideline.title, address(site, markdownPath(guidelinePath(guideline.id))))
    return `${link}: ${guidelineLine(guideline)}`
  })
}

/** The Markdown twin of the page of all decisions. */
export function decisionsMarkdown({ catalogue, site }: DataSource): string {
  const questions = catalogue.topics
    .flatMap((topic) => questionOf(topic) ?? [])
    .filter(({ options }) => options.some(({ takers }) => takers.length > 0))
  return paragraphs([
    '# Decisions',
    `> ${counted(questions.length, 'question')} of API design that ask for a choice, and which guideline takes which.`,
    ...questions.flatMap(({ topic, question, options }) => [
      `## ${markdownLink(topic.name, address(site, markdownPath(topicPath(topic.id))))}`,
      escaped(question),
      bullets(options.map(optionText)),
    ]),
  ])
}

/** The Markdown twin of the list of news. */
export function newsMarkdown({ catalogue, site }: DataSource): string {
  const posts = catalogue.index.posts.map(({ slug, title, date, description }) => {
    const link = markdownLink(title, address(site, markdownPath(postPath(slug))))
    return [link, date && `, ${date}`, description && `: ${escaped(description)}`].join('')
  })
  return paragraphs(['# News', '> What changed in the API Stylebook.', bullets(posts)])
}
