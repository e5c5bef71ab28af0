import type {
  CatalogueIndex,
  GuidelinePage,
  GuidelinesPage,
  ProseSummary,
  TopicPage,
  TopicsPage,
} from './model/catalogue.ts'
import type { HomePage } from './model/home.ts'
import type { ComparePage } from './model/compare.ts'
import type { CoveragePage } from './model/coverage.ts'
import type { DecisionsPage } from './model/decisions.ts'
import type { DraftingPage } from './model/drafting.ts'
import type { OptionRules } from './model/spectral-rules.ts'
import type { StandardPage, StandardsPage } from './model/standards.ts'
import type { Search } from './search/engine.ts'

/** A prose page or post with its text as safe HTML. */
export interface Prose extends ProseSummary {
  html: string
}

/**
 * Where routes get content from. In the browser it is fetched (`fetchedCatalogue`); while publishing and in
 * tests it is in memory.
 */
export interface CatalogueSource {
  /** The light index of all topics and guidelines. */
  index(): Promise<CatalogueIndex>
  home(): Promise<HomePage>
  topics(): Promise<TopicsPage>
  guidelines(): Promise<GuidelinesPage>
  /** Latest first. */
  posts(): Promise<ProseSummary[]>
  decisions(): Promise<DecisionsPage>
  coverage(): Promise<CoveragePage>
  /** Undefined when the content lists no standards. */
  standards(): Promise<StandardsPage | undefined>
  /** Undefined when there is no such standard. */
  standard(id: string): Promise<StandardPage | undefined>
  compare(): Promise<ComparePage>
  /** What those need who draft a guideline of their own. */
  yours(): Promise<DraftingPage>
  /** The linter's rules of all options that have some. */
  rules(): Promise<OptionRules>
  /** Undefined when there is no such topic. */
  topic(id: string): Promise<TopicPage | undefined>
  /** Undefined when there is no such guideline. */
  guideline(id: string): Promise<GuidelinePage | undefined>
  /** The search over names and headings. Engine and index load on its first use, sentences with its `full`. */
  search(): Promise<Search>
  /** A prose page or post by its slug; undefined when there is none. */
  prose(kind: 'pages' | 'posts', slug: string): Promise<Prose | undefined>
}

/** A catalogue whose content can be replaced while the page is open (development only). */
export interface ReplaceableCatalogue extends CatalogueSource {
  replaceIndex(index: CatalogueIndex): void
}
