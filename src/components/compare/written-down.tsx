import { useState } from 'react'
import type { ComparisonGroup } from '../../data/comparison/rows.ts'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import { lazyDialog } from '../layout/lazy-dialog.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { siteRoot } from '../ui/site-url.ts'

const CiteDialog = lazyDialog(async () => (await import('../cite/cite-comparison.tsx')).CiteComparison)

interface WrittenDownProps {
  guidelines: readonly GuidelinePage[]
  /** The rows that are shown. */
  groups: readonly ComparisonGroup[]
}

/** The comparison as it is shown, on paper or in other programs. What writes it loads on its first use. */
export function WrittenDown({ guidelines, groups }: WrittenDownProps) {
  const [isCiting, setCiting] = useState(false)
  const comparison = () => ({
    guidelines,
    groups,
    site: siteRoot(),
    address: location.href,
  })
  const texts = () => import('../../data/comparison/table-texts.ts')
  return (
    <div className="written" role="group" aria-label="Take along">
      <CopyButton
        label="Copy short Markdown table"
        text={async () => (await texts()).shortMarkdownTable(comparison())}
      />
      <CopyButton label="Copy full Markdown table" text={async () => (await texts()).markdownTable(comparison())} />
      <CopyButton label="Copy as CSV" text={async () => (await texts()).comparisonCsv(comparison())} />
      <button className="button" type="button" aria-haspopup="dialog" onClick={() => setCiting(true)}>
        Cite
      </button>
      {isCiting && <CiteDialog guidelines={guidelines} groups={groups} onClose={() => setCiting(false)} />}
      <button className="button" type="button" onClick={() => print()}>
        Print
      </button>
    </div>
  )
}
