import { Link } from '@tanstack/react-router'
import type { AskedOption, AskedQuestion } from '../../data/search/asked-question.ts'
import { counted } from '../../data/model/counted.ts'
import { Logo } from '../ui/logo.tsx'
import { optionId } from './search-field.tsx'

interface QuestionHitsProps {
  id: string
  question: AskedQuestion
  /** Position of its first option among all that the list offers. */
  first: number
  /** Position of the active option. */
  active: number
  onOpen: (() => void) | undefined
}

const MOST_LOGOS = 7

/** The question that a query asks: who takes which option. Each leads to the topic with those who take it. */
export function QuestionHits({ id, question, first, active, onOpen }: QuestionHitsProps) {
  const { topic, positions, options } = question
  return (
    <div role="group" aria-labelledby={`${id}-question`} className="asked">
      <p id={`${id}-question`}>
        {question.question} <span className="n">{counted(positions, 'company', 'companies')} decide</span>
      </p>
      {options.map((option, at) => (
        <Link
          key={option.id}
          id={optionId(id, first + at)}
          className={option.isNamed ? 'hit asked-option is-named' : 'hit asked-option'}
          role="option"
          aria-selected={first + at === active}
          tabIndex={-1}
          to="/design/topics/$topicId"
          params={{ topicId: topic.id }}
          search={{ option: [option.id] }}
          onClick={onOpen}
        >
          <span>{option.label}</span>
          <Takers option={option} />
          <span className="n">
            {option.companies.length} of {positions}
          </span>
        </Link>
      ))}
    </div>
  )
}

/** The logos of those who take an option, and how many more there are. */
function Takers({ option: { companies } }: { option: AskedOption }) {
  const shown = companies.slice(0, MOST_LOGOS)
  return (
    <span className="asked-takers" title={companies.map(({ name }) => name).join(', ')}>
      {shown.map((company) => (
        <Logo key={company.id} company={company} size={20} />
      ))}
      {companies.length > shown.length && <small>+{companies.length - shown.length}</small>}
    </span>
  )
}
