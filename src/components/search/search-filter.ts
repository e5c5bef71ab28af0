import type { Kind } from '../../data/search/result.ts'

/** What is searched for, as the address states it. Within a filter any, across filters all. */
export interface SearchFilter {
  q?: string | undefined
  kind?: Kind | undefined
  /** Ids of companies and categories. */
  company?: string[] | undefined
  category?: string[] | undefined
  level?: string[] | undefined
  /** How many times as many results as at first are shown, in digits. */
  more?: string | undefined
}
