import { Link, useHydrated } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { DecisionsPage } from '../../data/model/decisions.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { QuestionChart } from '../topic/question-chart.tsx'
import { Blank } from '../ui/blank.tsx'
import { AgreementMark } from '../ui/agreement-mark.tsx'
import { counted } from '../../data/model/counted.ts'
import { hydratedApart } from '../ui/hydrated-apart.tsx'
import { ActiveFilters } from '../filters/active-filters.tsx'
import { understand } from '../filters/choices.ts'
import { distinctValues } from '../filters/guideline-values.ts'
import { DecisionsTools, ORDERS } from './decisions-tools.tsx'
import { filterDecisions, type DecisionsFilter, type WeighedQuestion } from './filter-decisions.ts'

interface DecisionsViewProps {
  page: DecisionsPage
  filter: DecisionsFilter
  onFilter: (change: DecisionsFilter) => void
}

/** As many charts as the first screen and what is near it have at the most. */
const IN_SIGHT = 8

/** All questions at a glance: who takes which option. */
export function DecisionsView({ page, filter: asked, onFilter }: DecisionsViewProps) {
  const { filter, choices } = useMemo(() => understoodFilter(page, asked), [page, asked])
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
        <ActiveFilters choices={choices} nothing="takes no position" onFilter={onFilter} />
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

function understoodFilter({ guidelines }: DecisionsPage, asked: DecisionsFilter) {
  const { chosen, choices } = understand(asked, [
    { param: 'follow', values: guidelines.map(({ id, title }) => ({ id, name: title })), hasControl: true },
    { param: 'sector', values: distinctValues(guidelines, 'sector') },
    { param: 'scope', values: distinctValues(guidelines, 'scope') },
    { param: 'status', values: [{ id: 'current', name: 'Current' }], hasControl: true },
    { param: 'sort', values: ORDERS, hasControl: true },
  ])
  const [follow, status, sort] = [chosen.follow?.[0], chosen.status?.[0], chosen.sort?.[0]]
  return { filter: { ...chosen, follow, status, sort }, choices }
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
