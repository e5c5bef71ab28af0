import type { Weighed } from '../../data/model/agreement.ts'
import { listed } from '../../data/model/counted.ts'
import type { Question } from '../../data/model/decisions.ts'

interface AgreementMarkProps {
  options: Question['options']
  weight: Weighed
}

/** How far the guidelines that answer a question agree, in words and numbers: `Cursor leads: 33 of 62`. */
export function AgreementMark({ options, weight: { agreement, positions, leading, share } }: AgreementMarkProps) {
  const names = listed(leading.map((id) => options.find((option) => option.id === id)?.label ?? id))
  const isOne = leading.length === 1
  const figures = `${Math.round(share * positions)} of ${positions}${isOne ? '' : ' each'}`
  if (agreement === 'leaning')
    return (
      <p className="agreement">
        <strong>{names}</strong> {isOne ? 'leads' : 'lead'}: {figures}
      </p>
    )
  return (
    <p className="agreement">
      <strong>{WORDS[agreement]}</strong>: {agreement === 'few' ? positions : `${names}, ${figures}`}
    </p>
  )
}

const WORDS = { strong: 'Strong agreement', split: 'Split', few: 'Few positions' }
