import { Link } from '@tanstack/react-router'
import type { Question, Taker } from '../../data/model/catalogue.ts'
import { Logo } from '../ui/logo.tsx'
import { isRetired } from '../ui/status-mark.tsx'

interface QuestionChartProps {
  question: Question
  small?: boolean
  /** Ids of the companies that are followed through the chart. */
  followed?: readonly string[] | undefined
  /** Ids of the options whose takers are shown below. */
  selected?: readonly string[] | undefined
  /** Makes each option a toggle; without it the chart only shows. */
  onOption?: (option: string) => void
}

/** Who takes which option: a row per option, one cell per guideline, second choices dashed. */
export function QuestionChart({ question, small = false, followed = [], selected = [], onOption }: QuestionChartProps) {
  const most = Math.max(...question.options.map((option) => option.takers.length))
  return (
    <ul className={small ? 'chart is-small' : 'chart'}>
      {question.options
        .filter((option) => option.takers.length > 0)
        .map(({ id, label, takers }) => (
          <li key={id} className={takers.length === most ? 'option is-lead' : 'option'}>
            <OptionName
              label={label}
              count={takers.length}
              pressed={selected.includes(id)}
              onPress={onOption && (() => onOption(id))}
            />
            <ul className="cells">
              {takers.map((taker) => (
                <TakerCell
                  key={taker.guideline.id}
                  taker={taker}
                  topicId={question.topic.id}
                  size={small ? 20 : 26}
                  followed={followed.includes(taker.guideline.company.id)}
                />
              ))}
            </ul>
          </li>
        ))}
    </ul>
  )
}

interface OptionNameProps {
  label: string
  count: number
  pressed: boolean
  onPress: (() => void) | undefined
}

function OptionName({ label, count, pressed, onPress }: OptionNameProps) {
  const content = (
    <>
      <span>{label}</span>
      <span className="n">{count}</span>
    </>
  )
  if (!onPress) return <div className="option-name">{content}</div>
  return (
    <button className="option-name" type="button" aria-pressed={pressed} onClick={onPress}>
      {content}
    </button>
  )
}

function TakerCell({
  taker,
  topicId,
  size,
  followed,
}: {
  taker: Taker
  topicId: string
  size: number
  followed: boolean
}) {
  const { guideline, also } = taker
  const classes = [also && 'is-also', followed && 'is-followed'].filter(Boolean).join(' ')
  return (
    <li className={classes || undefined}>
      <Link to="/design/topics/$topicId" params={{ topicId }} search={true} hash={guideline.id} title={guideline.title}>
        <Logo company={guideline.company} size={size} retired={isRetired(guideline)} alone />
      </Link>
    </li>
  )
}
