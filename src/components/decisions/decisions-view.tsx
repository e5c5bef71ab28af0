import { Link, useHydrated } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { DecisionsPage } from '../../data/model/decisions.ts'
import { isChosen, NOTHING_CHOSEN } from '../../data/selection.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { Blank } from '../ui/blank.tsx'
import { counted } from '../../data/model/counted.ts'
import { ActiveFilters } from '../filters/active-filters.tsx'
import { understand } from '../filters/choices.ts'
import { distinctValues } from '../filters/guideline-values.ts'
import { selectionFacets } from '../filters/selection-facets.ts'
import { useChosenAnswers } from '../selection/use-chosen-answers.ts'
import { DecisionsTools, ORDERS } from './decisions-tools.tsx'
import { QuestionBand } from './question-band.tsx'
import { filterDecisions, type DecisionsFilter } from './filter-decisions.ts'
import { useFirstQuestions } from './use-first-questions.ts'

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
  const { sector, scope, status, sort, guidelines, company, others, follow } = filter
  // On a page that is come back to all heights are needed, for the place where it was left.
  const hydrated = useHydrated()
  const [isFirstLoad] = useState(!hydrated)
  const questions = useMemo(
    () => filterDecisions(page, { sector, scope, status, sort, guidelines, company, others }),
    [page, sector, scope, status, sort, guidelines, company, others],
  )
  const { shown, others: further, showOthers, list } = useFirstQuestions(questions)
  const followed = useMemo(
    () => page.guidelines.filter((one) => one.id === follow || isChosen(one, { guidelines, company })),
    [page, follow, guidelines, company],
  )
  const selection = useMemo(() => ({ guidelines: followed.map(({ id }) => id) }), [followed])
  const answers = useChosenAnswers(selection.guidelines)
  const [isChoosing, setChoosing] = useState(false)
  return (
    <>
      <PageHeader
        title="Decisions"
        lede={`${counted(page.questions.length, 'question')} with a countable answer, and which of ${counted(page.guidelines.length, 'guideline')} took which`}
      />
      <div className="wrap">
        <DecisionsTools
          page={page}
          questions={questions}
          followed={followed}
          isChoosing={isChoosing}
          onChoosing={setChoosing}
          filter={filter}
          onFilter={onFilter}
        />
        <ActiveFilters choices={choices} nothing="takes no position" onFilter={onFilter} />
        <div ref={list}>
          {shown.map((one, at) => (
            <QuestionBand
              key={one.question.topic.id}
              question={one}
              selection={selection}
              answers={answers}
              isChoosing={isChoosing}
              isFar={isFirstLoad && at >= IN_SIGHT}
            />
          ))}
        </div>
        {further > 0 && (
          <p className="more">
            <button className="button" type="button" onClick={showOthers}>
              Show all
            </button>{' '}
            {shown.length} of {counted(questions.length, 'question')}; each stands on its{' '}
            <Link to="/design/topics/">topic</Link>, too
          </p>
        )}
        {questions.length === 0 && (
          <Blank title="No guideline that matches these filters takes a position">
            <button
              className="button"
              type="button"
              onClick={() => onFilter({ ...NOTHING_CHOSEN, sector: undefined, scope: undefined, status: undefined })}
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
    ...selectionFacets(guidelines),
    { param: 'follow', values: guidelines.map(({ id, title }) => ({ id, name: title })), hasControl: true },
    { param: 'sector', values: distinctValues(guidelines, 'sector') },
    { param: 'scope', values: distinctValues(guidelines, 'scope') },
    { param: 'status', values: [{ id: 'current', name: 'Current' }], hasControl: true },
    { param: 'sort', values: ORDERS, hasControl: true },
  ])
  const [follow, status, sort, others] = [chosen.follow, chosen.status, chosen.sort, chosen.others].map(
    (values) => values?.[0],
  )
  return { filter: { ...chosen, follow, status, sort, others }, choices }
}
