import type { GuidelineSummary } from './catalogue.ts'

/** What is needed to lead to a guideline. */
export type GuidelineLink = Pick<GuidelineSummary, 'id' | 'title' | 'company' | 'status'>

/** A guideline that is like another. */
export interface AlikeGuideline extends GuidelineLink {
  /** What both have of what either has, 0 to 1: topics they deal with and options they take, each counting as one. */
  share: number
}
