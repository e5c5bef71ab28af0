import type { Catalogue } from '../../model/catalogue.ts'
import { questionOf } from '../../model/takers.ts'
import type { Linked } from '../link.ts'
import { publishedPaths } from '../published-paths.ts'
import { catalogueIndex, type HasPublicFile } from './catalogue-index.ts'
import { decisionsPage } from './decisions-page.ts'
import { guidelinePages } from './guideline-pages.ts'
import { homePage } from './home-page.ts'
import { topicPages } from './topic-pages.ts'

/** The catalogue with all its pages. The same content gives the same catalogue, byte for byte. */
export function assemble(linked: Linked, hasPublicFile: HasPublicFile): Catalogue {
  const entries = linked.pairs.filter(({ references }) => references.length > 0)
  const index = catalogueIndex(linked, entries, hasPublicFile)
  const topics = topicPages(linked, entries, index)
  const questions = topics.flatMap((topic) => questionOf(topic) ?? [])
  return {
    index,
    home: homePage(index, questions),
    decisions: decisionsPage(index, topics, questions),
    topics,
    guidelines: guidelinePages(linked, entries, questions, index, hasPublicFile),
    redirects: publishedPaths(linked).flatMap(({ path, redirects }) =>
      redirects.map(({ from }) => ({ from, to: path })),
    ),
  }
}
