import { deciderOf, type Decider } from '../../data/audit/decided.ts'
import type { GuidelinePage } from '../../data/model/catalogue.ts'

/** What a guideline decides. Loaded by itself, as what reads it is shared with the audit's own code. */
export function guidelineDecider(page: GuidelinePage): Decider {
  return deciderOf(page)
}
