import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Draft } from '../../data/draft/draft.ts'
import { decidedOf, stateOf } from './progress.ts'
import { stepAt, VIEWS, type YoursFilter } from './steps.ts'
import type { QuestionGroup } from './yours-view.tsx'

interface StepsRailProps {
  draft: Draft
  groups: readonly QuestionGroup[]
  topic: string | undefined
}

const STATES = { decided: 'decided', open: 'left open', undecided: '' }

/** How far the draft is, and the way to every question. */
export function StepsRail({ draft, groups, topic }: StepsRailProps) {
  const [isOpen, setOpen] = useState(false)
  const questions = groups.flatMap((group) => group.questions)
  const decided = decidedOf(draft, questions)
  const shown = groups.find((group) => group.questions.some((one) => one.topic.id === topic))
  const close = () => setOpen(false)
  return (
    <nav className={isOpen ? 'steps is-open' : 'steps'} aria-label="Steps">
      <p className="progress">
        <label htmlFor="decided">
          <strong className="num">{decided}</strong> of {questions.length} decided
        </label>
        <progress id="decided" value={decided} max={questions.length} />
      </p>
      <button className="button steps-open" type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        All steps
      </button>
      <ul className="rail-list">
        <li>
          <StepLink step={{ view: 'start' }} onClick={close}>
            Start
          </StepLink>
        </li>
        {groups.map((group) => {
          const [first, ...others] = group.questions
          const name = (
            <>
              {group.name}
              <span className="n">
                {decidedOf(draft, group.questions)}/{group.questions.length}
              </span>
            </>
          )
          // Of the group that is shown there is more to choose from than its first question.
          const isUnfolded = group === shown && others.length > 0
          return (
            <li key={group.id}>
              {isUnfolded ? (
                <p className="steps-group">{name}</p>
              ) : (
                <StepLink step={{ topic: first?.topic.id }} onClick={close}>
                  {name}
                </StepLink>
              )}
              {isUnfolded && <QuestionLinks draft={draft} group={group} onClick={close} />}
            </li>
          )
        })}
        {VIEWS.filter(({ id }) => id !== 'start').map(({ id, name }) => (
          <li key={id}>
            <StepLink step={{ view: id }} onClick={close}>
              {name}
              {id === 'topics' && <span className="n">{draft.further.length}</span>}
            </StepLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function QuestionLinks({ draft, group, onClick }: { draft: Draft; group: QuestionGroup; onClick: () => void }) {
  return (
    <ul>
      {group.questions.map(({ topic }) => {
        const state = stateOf(draft, topic.id)
        return (
          <li key={topic.id}>
            <StepLink step={{ topic: topic.id }} onClick={onClick}>
              <span className={`state is-${state}`} aria-hidden="true" />
              {topic.name}
              {STATES[state] && <span className="hidden">, {STATES[state]}</span>}
            </StepLink>
          </li>
        )
      })}
    </ul>
  )
}

interface StepLinkProps {
  step: YoursFilter
  onClick: () => void
  children: ReactNode
}

/** A link that is marked as the current one at this very step alone. */
function StepLink({ step, onClick, children }: StepLinkProps) {
  return (
    <Link to="/design/yours" search={stepAt(step)} activeOptions={{ exact: true }} onClick={onClick}>
      {children}
    </Link>
  )
}
