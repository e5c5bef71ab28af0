import type { GuidelineSummary } from '../../data/model/catalogue.ts'
import { isRetired } from '../../data/model/retired.ts'
import { isChosen, withGuidelineToggled } from '../../data/selection.ts'
import { guidelineName } from '../../data/model/guideline-name.ts'
import { Logo } from '../ui/logo.tsx'
import { useSelect, useSelection } from './use-selection.ts'

interface ChooseGuidelineProps {
  guideline: Pick<GuidelineSummary, 'id' | 'title' | 'company' | 'status'>
  /** Edge of the logo, as in `Logo`. */
  size: number
}

/** A guideline's logo, a press on which chooses the guideline for every page that is read next. */
export function ChooseGuideline({ guideline, size }: ChooseGuidelineProps) {
  const selection = useSelection()
  const select = useSelect()
  return (
    <button
      className="choose"
      type="button"
      aria-label={`Choose ${guidelineName(guideline)}`}
      aria-pressed={isChosen(guideline, selection)}
      onClick={() => select((before) => withGuidelineToggled(before, guideline))}
    >
      <Logo company={guideline.company} size={size} retired={isRetired(guideline)} />
    </button>
  )
}
