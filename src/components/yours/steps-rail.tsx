import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Draft } from '../../data/draft/draft.ts'
import { decidedOf, stateOf, stepAt, VIEWS, type QuestionGroup } from './steps.ts'

interface StepsRailProps {
  draft: Draft
  groups: readonly QuestionGroup[]
  topic: string | undefined
  view: string | undefined
}

const STATES = { decided: 'decided', open: 'left open', undecided: '' }

/** How far the draft is, and the way to every question. */
export function StepsRail({ draft, groups, topic, view }: StepsRailProps) {
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
          <Link
            to="/design/yours"
            search={stepAt({})}
            aria-current={topic || view ? undefined : 'step'}
            onClick={close}
          >
            Start
          </Link>
        </li>
        {groups.map((group) => (
          <li key={group.id}>
            <Link
              to="/design/yours"
              search={stepAt({ topic: group.questions[0]?.topic.id })}
              aria-current={group === shown && group.questions.length === 1 ? 'step' : undefined}
              onClick={close}
            >
              {group.name}
              <span className="n">
                {decidedOf(draft, group.questions)}/{group.questions.length}
              </span>
            </Link>
            {group === shown && group.questions.length > 1 && (
              <ul>
                {group.questions.map((one) => {
                  const state = stateOf(draft, one.topic.id)
                  return (
                    <li key={one.topic.id}>
                      <Link
                        to="/design/yours"
                        search={stepAt({ topic: one.topic.id })}
                        aria-current={one.topic.id === topic ? 'step' : undefined}
                        onClick={close}
                      >
                        <span className={`state is-${state}`} aria-hidden="true" />
                        {one.topic.name}
                        {STATES[state] && <span className="hidden">, {STATES[state]}</span>}
                      </Link>
                    </li>
                  )
                })}
              </ul>
            )}
          </li>
        ))}
        {VIEWS.map(({ id, name }) => (
          <li key={id}>
            <Link
              to="/design/yours"
              search={stepAt({ view: id })}
              aria-current={view === id ? 'step' : undefined}
              onClick={close}
            >
              {name}
              {id === 'topics' && <span className="n">{draft.further.length}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
