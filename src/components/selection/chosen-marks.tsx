import { listed } from '../../data/model/counted.ts'
import type { GuidelineSummary } from '../../data/model/catalogue.ts'
import { isRetired } from '../../data/model/retired.ts'
import { Logo } from '../ui/logo.tsx'

interface ChosenMarksProps {
  guidelines: readonly Pick<GuidelineSummary, 'id' | 'company' | 'status'>[] | undefined
}

/** The logos of those chosen guidelines that have something on the matter of a row. */
export function ChosenMarks({ guidelines = [] }: ChosenMarksProps) {
  if (guidelines.length === 0) return null
  const names = listed([...new Set(guidelines.map(({ company }) => company.name))])
  return (
    <span className="chosen-here" role="img" aria-label={`of your selection: ${names}`} title={names}>
      {guidelines.map((guideline) => (
        <Logo key={guideline.id} company={guideline.company} size={20} retired={isRetired(guideline)} />
      ))}
    </span>
  )
}
