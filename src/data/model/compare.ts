import type { Category, GuidelineSummary } from './catalogue.ts'

/** A guideline that can be chosen for a comparison. */
export type ComparableGuideline = Pick<GuidelineSummary, 'id' | 'title' | 'company' | 'status' | 'topics'> & {
  /** Positions in the page's list of those most like it, the most similar first; at most six. */
  alike: number[]
}

/** Two guidelines that are worth reading side by side, and what is to be seen there. */
export interface ComparedPair {
  /** Positions in the page's list. */
  guidelines: [number, number]
  /** How many topics both deal with. */
  topics: number
  /** How many questions both answer, and to how many of these they give answers that have no option in common. */
  questions: number
  differing: number
}

/**
 * What the comparison knows before any guideline is chosen. What the chosen ones say is on their own pages' files.
 * Published as `/data/compare.json`.
 */
export interface ComparePage {
  /** Ordered by company without regard to case, then by title. */
  guidelines: ComparableGuideline[]
  /** Every category of the catalogue with all its topics, in their order. */
  categories: (Pick<Category, 'id' | 'name'> & { topics: { id: string; name: string }[] })[]
  /** Pairs that answer the most questions differently, and pairs that are nearly the same; no guideline twice in either. */
  apart: ComparedPair[]
  alike: ComparedPair[]
}
