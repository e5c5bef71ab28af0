import type { Category, GuidelineSummary } from './catalogue.ts'
import type { Level } from './reference.ts'

/** A guideline as the table of coverage needs it. */
export type CoveringGuideline = Pick<
  GuidelineSummary,
  'id' | 'title' | 'company' | 'status' | 'date' | 'sector' | 'country' | 'scope'
>

/**
 * What a guideline has on a topic: its position in the page's list, the number of its sections, and the strongest level
 * that any of them states. A tuple, as there are thousands.
 */
export type CoverageCell = [guideline: number, sections: number, level?: Level]

/** A topic with the guidelines that deal with it. */
export interface CoveredTopic {
  id: string
  name: string
  cells: CoverageCell[]
}

/** Which guideline deals with which topic. Published as `/data/coverage.json`. */
export interface CoveragePage {
  /** Ordered by company without regard to case, then by title. */
  guidelines: CoveringGuideline[]
  /** Every category of the catalogue with all its topics. */
  categories: (Pick<Category, 'id' | 'name'> & { topics: CoveredTopic[] })[]
}
