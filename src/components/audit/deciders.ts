import { deciderOf, type Decider } from '../../data/audit/decided.ts'
import type { GuidelinePage } from '../../data/model/catalogue.ts'

/**
 * What a guideline decides. A module of its own, because what it calls stands in a file that others import from, too: loaded
 * as a whole, that would need the bundler's runtime, a file more on every page.
 */
export function guidelineDecider(page: GuidelinePage): Decider {
  return deciderOf(page)
}
