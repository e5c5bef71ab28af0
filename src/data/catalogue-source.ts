import type {
  CatalogueIndex,
  GuidelinePage,
  GuidelinesPage,
  HomePage,
  ProseSummary,
  TopicPage,
  TopicsPage,
} from './model/catalogue.ts'
import type { DecisionsPage } from './model/decisions.ts'
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
  /** Undefined when there is no such topic. */
  topic(id: string): Promise<TopicPage | undefined>
  /** Undefined when there is no such guideline. */
  guideline(id: string): Promise<GuidelinePage | undefined>
  /** The search over everything. Engine and index load on its first use. */
  search(): Promise<Search>
  /** A prose page or post by its slug; undefined when there is none. */
  prose(kind: 'pages' | 'posts', slug: string): Promise<Prose | undefined>
}

/** A catalogue whose content can be replaced while the page is open (development only). */
export interface ReplaceableCatalogue extends CatalogueSource {
  replaceIndex(index: CatalogueIndex): void
}
