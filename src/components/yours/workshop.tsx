import '../../styles/workshop.css'
import '../../styles/question.css'
import '../../styles/draft.css'
import { useEffect, useMemo, useRef } from 'react'
import type { DraftingPage } from '../../data/model/drafting.ts'
import { ActiveFilters } from '../filters/active-filters.tsx'
import { understand } from '../filters/choices.ts'
import { DraftNotices } from './draft-notices.tsx'
import { FurtherTopics } from './further-topics.tsx'
import { QuestionStep } from './question-step.tsx'
import { ResultStep } from './result-step.tsx'
import { StartStep } from './start-step.tsx'
import { stepAt, VIEWS, type YoursFilter } from './steps.ts'
import { StepsRail } from './steps-rail.tsx'
import { useDraft } from './use-draft.ts'
import type { QuestionGroup } from './yours-view.tsx'

/** What the page gives to those who draft. */
interface WorkshopProps {
  page: DraftingPage
  groups: readonly QuestionGroup[]
  filter: YoursFilter
  onFilter: (change: YoursFilter) => void
}

/** A guideline of the reader's own, question by question. It is kept in the browser and sent nowhere. */
export function Workshop({ page, groups, filter, onFilter }: WorkshopProps) {
  const hand = useDraft()
  const questions = useMemo(() => groups.flatMap((group) => group.questions), [groups])
  const { choices } = understand({ ...filter }, [
    { param: 'topic', values: questions.map(({ topic }) => topic), hasControl: true },
    { param: 'view', values: VIEWS, hasControl: true },
  ])
  const known = choices.filter(({ isHere }) => isHere)
  const view = known.find(({ param }) => param === 'view')?.id
  const topic = view ? undefined : known.find(({ param }) => param === 'topic')?.id
  const at = questions.findIndex((one) => one.topic.id === topic)
  const question = questions[at]
  const step = useFocusedStep(view ?? topic ?? 'start')
  return (
    <div className="wrap yours">
      <StepsRail draft={hand.draft} groups={groups} topic={topic} />
      <div className="step" ref={step}>
        <ActiveFilters
          choices={choices}
          nothing="asks no question"
          onFilter={() => onFilter(stepAt({ view: 'start' }))}
        />
        <DraftNotices page={page} hand={hand} />
        {question && (
          <QuestionStep
            key={question.topic.id}
            page={page}
            question={question}
            place={`${at + 1} of ${questions.length}`}
            previous={questions[at - 1]}
            next={questions[at + 1]}
            hand={hand}
          />
        )}
        {view === 'topics' && <FurtherTopics page={page} hand={hand} />}
        {view === 'guideline' && <ResultStep page={page} hand={hand} />}
        {((!question && !view) || view === 'start') && <StartStep page={page} questions={questions} hand={hand} />}
      </div>
    </div>
  )
}

/** Where another step is shown, its heading takes the focus and is read; not where the page is opened at it. */
function useFocusedStep(step: string) {
  const box = useRef<HTMLDivElement>(null)
  const before = useRef(step)
  useEffect(() => {
    if (before.current === step) return
    before.current = step
    box.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'start' })
  }, [step])
  return box
}
