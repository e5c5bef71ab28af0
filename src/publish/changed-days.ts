import type { Catalogue } from '../data/model/catalogue.ts'
import { guidelinePath, pagePath, postPath, standardPath, topicPath } from '../data/model/permalink.ts'

/**
 * The day (`YYYY-MM-DD`) each page last changed, by canonical path. It comes from the ledger of permalinks (`days`, by
 * path without a slash at its end), `*_changed`, review days and the days of posts; a page of which none of these is
 * known is absent. A topic changes with the guidelines that deal with it, a list with what it lists.
 */
export function changedDays(catalogue: Catalogue, days: ReadonlyMap<string, string>): Map<string, string> {
  const published = (path: string) => days.get(path) ?? days.get(path.replace(/\/$/, ''))
  const { index } = catalogue
  const filed = new Map(
    catalogue.guidelines.map(({ id, changed }) => [id, latest([published(guidelinePath(id)), changed])]),
  )
  const guidelines = catalogue.guidelines.map(
    ({ id, reviewDate }) => [guidelinePath(id), latest([filed.get(id), reviewDate])] as const,
  )
  const topics = catalogue.topics.map(({ id, changed, entries }) => {
    const theirs = entries.map(({ guideline }) => filed.get(guideline.id))
    return [topicPath(id), latest([published(topicPath(id)), changed, ...theirs])] as const
  })
  const standards = catalogue.standardPages.map(({ id, entries }) => {
    const theirs = entries.map(({ guideline }) => filed.get(guideline.id))
    return [standardPath(id), latest([published(standardPath(id)), ...theirs])] as const
  })
  const posts = index.posts.map(
    ({ slug, date }) => [postPath(slug), latest([published(postPath(slug)), date])] as const,
  )
  const pages = index.pages.map(({ slug }) => [pagePath(slug), published(pagePath(slug))] as const)
  const lists = [
    ['/', latestOf([...topics, ...guidelines])],
    ['/design/topics/', latestOf(topics)],
    ['/design/guidelines/', latestOf(guidelines)],
    ['/design/decisions', latestOf(topics)],
    ['/design/coverage', latestOf(topics)],
    ['/design/standards', latestOf(standards)],
    ['/design/compare', latestOf([...topics, ...guidelines])],
    ['/design/audit', latestOf(topics)],
    ['/design/yours', latestOf(topics)],
    ['/blog/', latestOf(posts)],
  ] as const
  const known = [...lists, ...pages, ...posts, ...topics, ...guidelines, ...standards]
  return new Map(known.flatMap(([path, day]) => (day === undefined ? [] : [[path, day]])))
}

function latestOf(pages: readonly (readonly [string, string | undefined])[]): string | undefined {
  return latest(pages.map(([, day]) => day))
}

/** Days compare as text. */
function latest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
}
