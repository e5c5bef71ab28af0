import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { weigh } from '../../data/model/agreement.ts'
import type { TopicPage } from '../../data/model/catalogue.ts'
import { questionOf } from '../../data/model/takers.ts'
import { toggled } from '../../data/search-params.ts'
import { AgreementMark } from '../ui/agreement-mark.tsx'
import { counted } from '../../data/model/counted.ts'
import { Logo } from '../ui/logo.tsx'
import { isRetired } from '../../data/model/retired.ts'
import { countedEntries, type TopicFilter } from './filter-entries.ts'
import { OpinionsFold } from './opinions-fold.tsx'
import { ChooseToggle } from '../selection/choose-toggle.tsx'
import { QuestionChart } from './question-chart.tsx'

interface TopicQuestionProps {
  topic: TopicPage
  filter: TopicFilter
  onFilter: (change: TopicFilter) => void
}

const MANY_TAKERS = 18

/** What the topic asks for, who takes which option, and who leaves it open. Nothing where nobody answers. */
export function TopicQuestion({ topic, filter, onFilter }: TopicQuestionProps) {
  const [isChoosing, setChoosing] = useState(false)
  const entries = countedEntries(topic.entries, filter)
  const question = questionOf({ ...topic, entries })
  if (!question) return null
  const weight = weigh(question)
  if (weight.positions === 0) return null
  const hasAlso = question.options.some(({ takers }) => takers.some(({ also }) => also))
  return (
    <section className="question" aria-labelledby="question">
      <div className="chart-head">
        <h2 id="question">{question.question}</h2>
        <ChooseToggle isChoosing={isChoosing} onToggle={setChoosing} />
        <Link className="link" to="/design/decisions" hash={topic.id}>
          All decisions
        </Link>
      </div>
      <AgreementMark options={question.options} weight={weight} />
      <QuestionChart
        question={question}
        weight={weight}
        small={question.options.some((option) => option.takers.length > MANY_TAKERS)}
        selection={filter}
        selected={filter.option}
        isChoosing={isChoosing}
        onOption={(id) => onFilter({ option: toggled(filter.option, id) })}
      />
      <p className="hint on-screen">
        One cell is one guideline and leads to the section that decides it, on its publisher’s site.{' '}
        {topic.choice === 'several' && 'A guideline may take several options; each counts. '}
        {hasAlso && 'A dashed cell is one that it also allows, ranked below another. '}
        Select a row to see only those below.
      </p>
      <Silent entries={entries} />
      <OpinionsFold entries={entries} options={topic.options} />
    </section>
  )
}

/** The guidelines that deal with the topic and leave its question open. */
function Silent({ entries }: { entries: TopicPage['entries'] }) {
  const silent = entries.filter(({ decisions }) => decisions.length === 0)
  if (silent.length === 0) return null
  // Another guideline of the same company may well take one. As in shortNames, which would come with every first load.
  const isOnly = (company: string) => entries.filter(({ guideline }) => guideline.company.id === company).length === 1
  return (
    <details className="silent">
      <summary>
        {counted(silent.length, 'guideline')} here {silent.length === 1 ? 'takes' : 'take'} no position
      </summary>
      <ul>
        {silent.map(({ guideline }) => (
          <li key={guideline.id}>
            <a href={`#${guideline.id}`}>
              <Logo company={guideline.company} size={20} retired={isRetired(guideline)} />
              {isOnly(guideline.company.id) ? guideline.company.name : guideline.title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
