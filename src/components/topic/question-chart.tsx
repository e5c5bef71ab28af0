import { Link } from '@tanstack/react-router'
import { percent } from '../../data/model/counted.ts'
import type { QuestionInShort, Weighed } from '../../data/model/agreement.ts'
import type { Question, Taker } from '../../data/model/decisions.ts'
import { isChosen, type Selection } from '../../data/selection.ts'
import { ChooseGuideline } from '../selection/choose-guideline.tsx'
import { Logo } from '../ui/logo.tsx'
import { isRetired } from '../../data/model/retired.ts'

interface QuestionChartProps {
  /** Where only the first takers of an option are listed, the others are a number that leads to the topic. */
  question: Question | QuestionInShort
  weight: Weighed
  small?: boolean
  /** The guidelines that are followed through the chart. */
  selection?: Selection
  /** Ids of the options whose takers are shown below. */
  selected?: readonly string[] | undefined
  /** Makes each option a toggle; without it the chart only shows. */
  onOption?: (option: string) => void
  /** Whether a press on a logo chooses its guideline in place of leading to the section. */
  isChoosing?: boolean
}

type ChartOption = Question['options'][number] & Partial<Pick<QuestionInShort['options'][number], 'count'>>

/** Who takes which option: a row per option, one cell per guideline, dashed where it ranks another option above. */
export function QuestionChart(props: QuestionChartProps) {
  const { question, weight, small = false, selection = {}, selected = [], onOption, isChoosing = false } = props
  return (
    <ul className={small ? 'chart is-small' : 'chart'}>
      {question.options
        .filter((option) => option.takers.length > 0)
        .map(({ id, label, takers, count = takers.length }: ChartOption) => (
          <li key={id} className={weight.leading.includes(id) ? 'option is-lead' : 'option'}>
            <OptionName
              label={label}
              count={count}
              share={count / weight.positions}
              pressed={selected.includes(id)}
              onPress={onOption && (() => onOption(id))}
            />
            <ul className="cells" aria-label={label}>
              {takers.map((taker) =>
                isChoosing ? (
                  <li key={taker.guideline.id}>
                    <ChooseGuideline guideline={taker.guideline} size={small ? 20 : 26} />
                  </li>
                ) : (
                  <TakerCell
                    key={taker.guideline.id}
                    taker={taker}
                    topicId={question.topic.id}
                    size={small ? 20 : 26}
                    followed={isChosen(taker.guideline, selection)}
                  />
                ),
              )}
              {count > takers.length && (
                <li>
                  <Link
                    className="others"
                    to="/design/topics/$topicId"
                    params={{ topicId: question.topic.id }}
                    hash="question"
                    title={`${count - takers.length} more`}
                  >
                    +{count - takers.length}
                  </Link>
                </li>
              )}
            </ul>
          </li>
        ))}
    </ul>
  )
}

interface OptionNameProps {
  label: string
  count: number
  share: number
  pressed: boolean
  onPress: (() => void) | undefined
}

function OptionName({ label, count, share, pressed, onPress }: OptionNameProps) {
  const content = (
    <>
      <span>{label}</span>
      <span className="n">
        {count}
        <span className="share">{percent(share)}</span>
      </span>
    </>
  )
  if (!onPress) return <div className="option-name">{content}</div>
  return (
    <button className="option-name" type="button" aria-pressed={pressed} onClick={onPress}>
      {content}
    </button>
  )
}

interface TakerCellProps {
  taker: Taker
  topicId: string
  size: number
  followed: boolean
}

/** A guideline's logo, which leads to the section that says so, or to its entry on the topic's page. */
function TakerCell({ taker, topicId, size, followed }: TakerCellProps) {
  const { guideline, also, url } = taker
  const classes = [also && 'is-also', followed && 'is-followed'].filter(Boolean).join(' ')
  const title = `${guideline.company.name}: ${guideline.title}${also ? ' (also allowed)' : ''}`
  const current = followed || undefined
  // The link's title is its name, too: to say it twice is a sixth of the page of all questions.
  const content = <Logo company={guideline.company} size={size} retired={isRetired(guideline)} />
  return (
    <li className={classes || undefined}>
      {url === undefined ? (
        <Link
          to="/design/topics/$topicId"
          params={{ topicId }}
          hash={guideline.id}
          title={title}
          aria-current={current}
        >
          {content}
        </Link>
      ) : (
        <a href={url} title={title} aria-current={current}>
          {content}
        </a>
      )}
    </li>
  )
}
