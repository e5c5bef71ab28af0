import type { ComparisonGroup } from '../../data/comparison/rows.ts'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import { siteUrl } from '../ui/site-url.ts'
import { CopyButton } from './copy-button.tsx'

interface WrittenDownProps {
  guidelines: readonly GuidelinePage[]
  /** The rows that are shown. */
  groups: readonly ComparisonGroup[]
}

/** The comparison as it is shown, on paper or in other programs. What writes it loads on its first use. */
export function WrittenDown({ guidelines, groups }: WrittenDownProps) {
  const comparison = () => ({
    guidelines,
    groups,
    site: (location.origin + siteUrl('/')).replace(/\/$/, ''),
    address: location.href,
  })
  const texts = () => import('../../data/comparison/table-texts.ts')
  return (
    <div className="written" role="group" aria-label="Take along">
      <CopyButton label="Copy as Markdown table" text={async () => (await texts()).markdownTable(comparison())} />
      <CopyButton label="Copy as CSV" text={async () => (await texts()).comparisonCsv(comparison())} />
      <button className="button" type="button" onClick={() => print()}>
        Print
      </button>
    </div>
  )
}
