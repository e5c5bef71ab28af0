import { useMemo } from 'react'
import { comparisonRows } from '../../data/comparison/rows.ts'
import type { ChosenProps } from './compare-view.tsx'
import { ChooseFewer } from './choose-fewer.tsx'
import { Comparison } from './comparison.tsx'

/** The guidelines that the address names side by side, or the question which of them where they are too many. */
export function ChosenView(props: ChosenProps) {
  const { page, chosen, guidelines, filter, choose } = props
  const groups = useMemo(
    () => comparisonRows(guidelines, page.categories, filter.topics),
    [guidelines, page, filter.topics],
  )
  if (guidelines.length > 1) return <Comparison {...props} groups={groups} />
  return <ChooseFewer key={chosen.map(({ id }) => id).join(' ')} chosen={chosen} choose={choose} />
}
