import { onlyGuidelines } from '../../data/selection.ts'
import type { CompareFilter } from './compare-filter.ts'

/** The filter with other guidelines, or none; what it says of one that is gone goes with it. */
export function withGuidelines({ has, lacks, ...rest }: CompareFilter, guidelines: readonly string[]): CompareFilter {
  const stays = [has, lacks].every((id) => id !== undefined && guidelines.includes(id))
  return {
    ...rest,
    ...(guidelines.length > 0 ? onlyGuidelines(guidelines) : { guidelines: undefined, company: undefined }),
    has: stays ? has : undefined,
    lacks: stays ? lacks : undefined,
  }
}
