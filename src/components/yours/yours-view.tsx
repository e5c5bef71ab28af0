import '../../styles/yours.css'
import { Link, useHydrated } from '@tanstack/react-router'
import { Suspense } from 'react'
import { counted } from '../../data/model/counted.ts'
import type { DraftingPage } from '../../data/model/drafting.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { lazyFolded } from '../ui/lazy-folded.tsx'
import type { WorkshopProps } from './workshop.tsx'

/** Where a draft is worked on: it comes with the first step. */
const Workshop = lazyFolded(async () => (await import('./workshop.tsx')).Workshop)

/** A guideline of the reader's own; before the first step, what it is made of. */
export function YoursView(props: WorkshopProps) {
  const hydrated = useHydrated()
  const introduction = <Introduction page={props.page} />
  if (!hydrated || (props.filter.topic ?? props.filter.view) === undefined) return introduction
  return (
    <Suspense fallback={introduction}>
      <Workshop {...props} />
    </Suspense>
  )
}

function Introduction({ page }: { page: DraftingPage }) {
  const groups = page.categories.map(({ id, name }) => ({
    id,
    name,
    questions: page.questions.filter(({ category }) => category.id === id),
  }))
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
          <Link className="button is-main" to="/design/yours" search={{ view: 'start' }}>
            Start, or go on
          </Link>
        </p>
        <h2>{counted(page.questions.length, 'question')}</h2>
        <div className="question-groups">
          {groups.map(
            ({ id, name, questions }) =>
              questions.length > 0 && (
                <section key={id} aria-labelledby={id}>
                  <h3 id={id}>{name}</h3>
                  <ul>
                    {questions.map(({ topic, question }) => (
                      <li key={topic.id}>
                        <Link to="/design/yours" search={{ topic: topic.id }}>
                          {question}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </section>
              ),
          )}
        </div>
      </div>
    </>
  )
}
