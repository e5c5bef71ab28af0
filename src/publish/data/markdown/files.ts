import { markdownPath } from '../../../data/model/data-forms.ts'
import { guidelinePath, pagePath, postPath, standardPath, topicPath } from '../../../data/model/permalink.ts'
import type { DataFiles } from '../data-files.ts'
import type { DataSource } from '../data-source.ts'
import { auditMarkdown } from './audit.ts'
import { compareMarkdown } from './compare.ts'
import { coverageMarkdown } from './coverage.ts'
import { guidelineMarkdown } from './guideline.ts'
import { homeMarkdown } from './home.ts'
import { decisionsMarkdown, guidelinesMarkdown, newsMarkdown, topicsMarkdown } from './lists.ts'
import { proseMarkdown } from './prose.ts'
import { standardMarkdown, standardsMarkdown } from './standard.ts'
import { topicMarkdown } from './topic.ts'
import { yoursMarkdown } from './yours.ts'

type Twin = [page: string, make: () => string]

/** The Markdown twin of every page with content. */
export function markdownFiles(source: DataSource): DataFiles {
  const { index, topics, guidelines, standards, standardPages } = source.catalogue
  const prose = [
    ...index.pages.map((page) => ({ page, path: pagePath(page.slug) })),
    ...index.posts.map((page) => ({ page, path: postPath(page.slug) })),
  ]
  const twins: Twin[] = [
    ['/', () => homeMarkdown(source)],
    ['/design/topics/', () => topicsMarkdown(source)],
    ['/design/guidelines/', () => guidelinesMarkdown(source)],
    ['/design/decisions', () => decisionsMarkdown(source)],
    ['/design/coverage', () => coverageMarkdown(source)],
    ...(standards ? [['/design/standards', () => standardsMarkdown(standards, source)] satisfies Twin] : []),
    ['/design/compare', () => compareMarkdown(source)],
    ['/design/audit', () => auditMarkdown(source)],
    ['/design/yours', () => yoursMarkdown(source)],
    ['/blog/', () => newsMarkdown(source)],
    ...standardPages.map((standard): Twin => [standardPath(standard.id), () => standardMarkdown(standard, source)]),
    ...topics.map((topic): Twin => [topicPath(topic.id), () => topicMarkdown(topic, source)]),
    ...guidelines.map((guideline): Twin => [guidelinePath(guideline.id), () => guidelineMarkdown(guideline, source)]),
    ...prose.map(({ page, path }): Twin => [path, () => proseMarkdown(page, path, source)]),
  ]
  return new Map(twins.map(([page, make]) => [markdownPath(page), make]))
}
