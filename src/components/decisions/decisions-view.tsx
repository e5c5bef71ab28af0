import { Link, useHydrated } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { DecisionsPage } from '../../data/model/decisions.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { QuestionChart } from '../topic/question-chart.tsx'
import { Blank } from '../ui/blank.tsx'
import { AgreementMark } from '../ui/agreement-mark.tsx'
import { counted } from '../ui/counted.ts'
import { hydratedApart } from '../ui/hydrated-apart.tsx'
import { DecisionsTools } from './decisions-tools.tsx'
import { filterDecisions, type DecisionsFilter, type WeighedQuestion } from './filter-decisions.ts'

interface DecisionsViewProps {
  page: DecisionsPage
  filter: DecisionsFilter
  onFilter: (change: DecisionsFilter) => void
}

/** As many charts as the first screen and what is near it have at the most. */
const IN_SIGHT = 8

/** All questions at a glance: who takes which option. */
export function DecisionsView({ page, filter, onFilter }: DecisionsViewProps) {
  const { sector, scope, status, sort } = filter
  // On a page that is come back to all heights are needed, for the place where it was left.
  const hydrated = useHydrated()
  const [isFirstLoad] = useState(!hydrated)
  const questions = useMemo(
    () => filterDecisions(page, { sector, scope, status, sort }),
    [page, sector, scope, status, sort],
  )
  return (
    <>
      <PageHeader
        title="Decisions"
        lede={`${counted(page.questions.length, 'question')} with a countable answer, and which of ${counted(page.guidelines.length, 'guideline')} took which`}
      />
      <div className="wrap">
        <DecisionsTools page={page} questions={questions} filter={filter} onFilter={onFilter} />
        {questions.map((one, at) => (
          <Band
            key={one.question.topic.id}
            question={one}
            follow={filter.follow}
            isFar={isFirstLoad && at >= IN_SIGHT}
          />
        ))}
        {questions.length === 0 && (
          <Blank title="No guideline that fits this filter takes a position">
            <button
              className="button"
              type="button"
              onClick={() => onFilter({ sector: undefined, scope: undefined, status: undefined })}
            >
              Show all
            </button>
          </Blank>
        )}
      </div>
    </>
  )
}

const Band = hydratedApart(QuestionBand)

interface QuestionBandProps {
  question: WeighedQuestion
  follow: string | undefined
  /** Whether it stands below what a page shows at first, and is laid out only when that comes near. */
  isFar: boolean
}

function QuestionBand({ question: weighed, follow, isFar }: QuestionBandProps) {
  const { question, category, weight } = weighed
  const { topic } = question
  return (
    <section className={isFar ? 'band is-far' : 'band'} id={topic.id} aria-labelledby={`${topic.id}-question`}>
      <header>
        <h2 id={`${topic.id}-question`}>{question.question}</h2>
        <p className="small">
          <Link to="/design/topics/$topicId" params={{ topicId: topic.id }}>
            {topic.name}
          </Link>{' '}
          in {category.name}
        </p>
        <AgreementMark weight={weight} />
      </header>
      <QuestionChart question={question} weight={weight} small followedGuideline={follow} />
    </section>
  )
}
