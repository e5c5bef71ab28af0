import { buildSearchIndex } from '../search/build-index.ts'
import { buildSentenceIndex } from '../search/build-sentences.ts'
import { monogramPath } from './assemble/logo-path.ts'
import { guidelinesPage, topicsPage } from './assemble/list-pages.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { dataFileName, type DataFile } from '../model/data-file.ts'
import { monogram } from './monogram.ts'

/**
 * What is published of a catalogue beside its index: path below the site's base (`data/topics/cors.json`) to a function
 * that gives the file's text. The functions are called only for what is asked for. `version` names the build, as in
 * {@link dataFileName}.
 */
export function publishedFiles(catalogue: Catalogue, version: string): Map<string, () => string> {
  const {
    home,
    decisions,
    coverage,
    compare,
    yours,
    rules,
    standards,
    standardPages,
    topics,
    guidelines,
    index,
    sprites,
  } = catalogue
  const data = (path: string, content: () => unknown) =>
    [`data/${path}.json`, () => dataFileText(path, version, content())] as const
  return new Map([
    data('home', () => home),
    data('topics', () => topicsPage(index)),
    data('guidelines', () => guidelinesPage(index)),
    data('posts', () => index.posts),
    data('decisions', () => decisions),
    data('coverage', () => coverage),
    data('compare', () => compare),
    data('yours', () => yours),
    data('rules', () => rules),
    ...(standards ? [data('standards', () => standards)] : []),
    data('search', () => buildSearchIndex(catalogue)),
    data('sentences', () => buildSentenceIndex(catalogue)),
    ...topics.map((topic) => data(`topics/${topic.id}`, () => topic)),
    ...guidelines.map((guideline) => data(`guidelines/${guideline.id}`, () => guideline)),
    ...standardPages.map((standard) => data(`standards/${standard.id}`, () => standard)),
    ...sprites.map(({ name, text }) => [`assets/${name}.svg`, () => text] as const),
    ...index.companies
      .filter(({ id, logo }) => logo === monogramPath(id))
      .map(({ id, name, logo }) => [logo.slice(1), () => monogram(id, name)] as const),
  ])
}

/** The text of the data file at `path` (`topics/cors`) of a build. */
export function dataFileText(path: string, version: string, content: unknown): string {
  return JSON.stringify({ name: dataFileName(path, version), content } satisfies DataFile<unknown>)
}
