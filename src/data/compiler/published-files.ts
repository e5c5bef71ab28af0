import { buildSearchIndex } from '../search/build-index.ts'
import { monogramPath } from './assemble/catalogue-index.ts'
import { guidelinesPage, topicsPage } from './assemble/list-pages.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { monogram } from './monogram.ts'

/**
 * What is published of a catalogue beside its index: path below the site's base (`data/topics/cors.json`) to a function
 * that gives the file's text. The functions are called only for what is asked for.
 */
export function publishedFiles(catalogue: Catalogue): Map<string, () => string> {
  const { home, decisions, topics, guidelines, index } = catalogue
  return new Map([
    ['data/home.json', () => JSON.stringify(home)],
    ['data/topics.json', () => JSON.stringify(topicsPage(index))],
    ['data/guidelines.json', () => JSON.stringify(guidelinesPage(index))],
    ['data/posts.json', () => JSON.stringify(index.posts)],
    ['data/decisions.json', () => JSON.stringify(decisions)],
    ['data/search.json', () => JSON.stringify(buildSearchIndex(catalogue))],
    ...topics.map((topic) => [`data/topics/${topic.id}.json`, () => JSON.stringify(topic)] as const),
    ...guidelines.map(
      (guideline) => [`data/guidelines/${guideline.id}.json`, () => JSON.stringify(guideline)] as const,
    ),
    ...index.companies
      .filter(({ id, logo }) => logo === monogramPath(id))
      .map(({ id, name, logo }) => [logo.slice(1), () => monogram(id, name)] as const),
  ])
}
