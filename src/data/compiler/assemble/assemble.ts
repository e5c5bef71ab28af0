import type { Catalogue } from '../../model/catalogue.ts'
import { questionOf } from '../../model/takers.ts'
import type { Linked } from '../link.ts'
import { publishedPaths } from '../published-paths.ts'
import { catalogueIndex } from './catalogue-index.ts'
import { citations } from './citations.ts'
import { comparePage, withAlike } from './compare-page.ts'
import { coveragePage } from './coverage-page.ts'
import { decisionsPage } from './decisions-page.ts'
import { draftingPage } from './drafting-page.ts'
import { guidelinePages } from './guideline-pages.ts'
import { homePage } from './home-page.ts'
import { optionRules } from './option-rules.ts'
import type { PublicPictures } from './logo-path.ts'
import { logoSprites } from './logo-sprites.ts'
import { standardLinks } from './standard-links.ts'
import { standardsPages } from './standards-pages.ts'
import { topicPages } from './topic-pages.ts'

/** The catalogue with all its pages. The same content gives the same catalogue, byte for byte. */
export function assemble(linked: Linked, pictures: PublicPictures): Catalogue {
  const entries = linked.pairs.filter(({ references }) => references.length > 0)
  const sprites = logoSprites(linked.companies, entries, pictures)
  const index = catalogueIndex(linked, entries, pictures, sprites)
  const cited = citations(linked, index)
  const { list, pages } = standardsPages(linked, cited, index)
  const links = standardLinks(pages)
  const topics = topicPages(linked, entries, index, links)
  const questions = topics.flatMap((topic) => questionOf(topic) ?? [])
  const pagesByThemselves = guidelinePages({
    linked,
    entries,
    questions,
    index,
    links,
    hasPublicFile: pictures.hasPublicFile,
  })
  const compare = comparePage(index, pagesByThemselves)
  return {
    index,
    home: homePage(index, questions),
    decisions: decisionsPage(index, topics, questions),
    coverage: coveragePage(index, topics),
    compare,
    yours: draftingPage(index, topics),
    citations: cited,
    ...(list && { standards: list }),
    standardPages: pages,
    rules: optionRules(linked),
    topics,
    guidelines: withAlike(pagesByThemselves, compare),
    sprites: sprites.files,
    redirects: publishedPaths(linked).flatMap(({ path, redirects }) =>
      redirects.map(({ from }) => ({ from, to: path })),
    ),
  }
}
