import '../../styles/yours.css'
import { Link } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { counted } from '../../data/model/counted.ts'
import type { DraftingPage } from '../../data/model/drafting.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { groupsOf, stepAt } from './steps.ts'
import type { WorkshopProps } from './workshop.tsx'

interface YoursViewProps extends WorkshopProps {
  /** Where a draft is worked on. Absent where the address names no step. */
  Workshop: ComponentType<WorkshopProps> | undefined
}

/** A guideline of the reader's own; before the first step, what it is made of. */
export function YoursView({ Workshop, ...props }: YoursViewProps) {
  return Workshop ? <Workshop {...props} /> : <Introduction page={props.page} />
}

function Introduction({ page }: { page: DraftingPage }) {
  return (
    <>
      <PageHeader
        title="Draft your own"
        lede={`A guideline of your own out of ${counted(page.questions.length, 'question')}, with what ${counted(page.guidelines.length, 'guideline')} decide beside each. It stays in your browser`}
      />
      <div className="wrap introduction">
        <p className="without-script">
          A draft is put together in the browser, which takes JavaScript. Without it, all questions with their answers
          are in <Link to="/design/decisions">Decisions</Link>.
        </p>
        <p>
          Answer as many questions as you like, in any order, or start from what others decide. At the end stand a
          document in Markdown or AsciiDoc, a ruleset for Spectral, and a content file for a Stylebook of your own.
        </p>
        <p className="step-end">
          <Link className="button is-main" to="/design/yours" search={stepAt({ view: 'start' })}>
            Start, or go on
          </Link>
        </p>
        <h2>{counted(page.questions.length, 'question')}</h2>
        <div className="question-groups">
          {groupsOf(page).map(({ id, name, questions }) => (
            <section key={id} aria-labelledby={id}>
              <h3 id={id}>{name}</h3>
              <ul>
                {questions.map(({ topic, question }) => (
                  <li key={topic.id}>
                    <Link to="/design/yours" search={stepAt({ topic: topic.id })}>
                      {question}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </>
  )
}
