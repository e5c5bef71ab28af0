import { rulingOf } from '../../data/draft/ruling.ts'
import { percent } from '../../data/model/counted.ts'
import type { Taker } from '../../data/model/decisions.ts'
import type { DraftingQuestion } from '../../data/model/drafting.ts'
import type { Level } from '../../data/model/reference.ts'
import { isRetired } from '../../data/model/retired.ts'
import type { Option } from '../../data/model/topic.ts'
import { Summary } from '../topic/summary.tsx'
import { Logo } from '../ui/logo.tsx'
import { Segmented } from './segmented.tsx'

interface OptionChoiceProps {
  question: DraftingQuestion
  option: Option & { takers: Taker[] }
  /** How many guidelines answer the question. */
  positions: number
  /** How binding it is; undefined where it is not taken. */
  strength: Level | undefined
  onOption: () => void
  onStrength: (strength: Level) => void
}

const STRENGTHS: { id: Level; name: string }[] = [
  { id: 'must', name: 'MUST' },
  { id: 'should', name: 'SHOULD' },
  { id: 'may', name: 'MAY' },
]

/** As many logos as a row has room for. */
const SHOWN = 20

/** An option with who takes it; where it is taken, how firmly, and the sentence that this makes. */
export function OptionChoice(props: OptionChoiceProps) {
  const { question, option, positions, strength, onOption, onStrength } = props
  const { label, takers } = option
  const share = positions > 0 ? takers.length / positions : 0
  const marks = takers
    .map(({ guideline }) => guideline)
    .filter((one, at, all) => all.findIndex(({ company }) => company.id === one.company.id) === at)
  return (
    <div className={strength ? 'choice-box is-taken' : 'choice-box'}>
      <label className="choice-row">
        <input
          type={question.choice === 'one' ? 'radio' : 'checkbox'}
          name={question.topic.id}
          checked={strength !== undefined}
          onChange={onOption}
        />
        <span>{label}</span>
        <span className="n">
          {takers.length}
          <span className="share">{percent(share)}</span>
        </span>
        <span className="share-bar" aria-hidden="true">
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
      </label>
      {marks.length > 0 && (
        <p className="marks" title={marks.map(({ company }) => company.name).join(', ')}>
          {marks.slice(0, SHOWN).map((one) => (
            <Logo key={one.id} company={one.company} size={20} retired={isRetired(one)} />
          ))}
          {marks.length > SHOWN && <span className="n">+{marks.length - SHOWN}</span>}
          <span className="hidden">Taken by {marks.map(({ company }) => company.name).join(', ')}</span>
        </p>
      )}
      {strength && (
        <div className="ruling">
          <Segmented legend={`How binding: ${label}`} options={STRENGTHS} value={strength} onChoose={onStrength} />
          <Summary text={rulingOf(question.question, option, strength)} />
        </div>
      )}
    </div>
  )
}
