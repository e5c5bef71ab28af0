import type { QuestionInShort } from './agreement.ts'
import type { Company, Counts, GuidelineSummary, TopicLink } from './catalogue.ts'

/** Everything the home page shows. Published as `/data/home.json`. */
export interface HomePage {
  counts: Counts
  /** At most 26: those whose guidelines cover the most topics, in alphabetical order. */
  companies: Company[]
  /** The latest review day of any guideline. */
  reviewed?: string
  /** At most eight. */
  mostAnswered: TopicLink[]
  /** At most eight, latest document first. */
  recentlyUpdated: Pick<GuidelineSummary, 'id' | 'title' | 'company' | 'date' | 'status'>[]
  /** At most four topics to try, e.g. as examples below the search field. */
  examples: TopicLink[]
  /** At most two questions on which the guidelines disagree most. */
  disagreements: QuestionInShort[]
  hasAbout: boolean
}
