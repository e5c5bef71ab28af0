import type { Weighed } from '../../data/model/agreement.ts'
import { counted } from '../../data/model/counted.ts'

const WORDS: Record<Weighed['agreement'], string> = {
  strong: 'Strong agreement',
  leaning: 'Leaning',
  split: 'Split',
  few: 'Few positions',
}

/** How far the guidelines that answer a question agree, in words and numbers. */
export function AgreementMark({ weight }: { weight: Weighed }) {
  const { agreement, positions, share } = weight
  return (
    <p className="agreement">
      <strong>{WORDS[agreement]}</strong>, {counted(positions, 'position')}
      {agreement !== 'few' && `, ${percent(share)} take the leading option`}
    </p>
  )
}

/** `0.364` as `36 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`
}
