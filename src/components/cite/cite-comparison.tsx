import { comparisonSubject } from '../../data/citation/comparison.ts'
import type { ComparisonGroup } from '../../data/comparison/rows.ts'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import { siteRoot } from '../ui/site-url.ts'
import { CiteDialog } from './cite-dialog.tsx'

interface CiteComparisonProps {
  guidelines: readonly GuidelinePage[]
  /** The rows that are shown. */
  groups: readonly ComparisonGroup[]
  onClose: () => void
}

/** The dialog for a comparison as it is shown. */
export function CiteComparison({ guidelines, groups, onClose }: CiteComparisonProps) {
  const comparison = { guidelines, groups, site: siteRoot(), address: location.href }
  return <CiteDialog load={async () => comparisonSubject(comparison)} onClose={onClose} />
}
