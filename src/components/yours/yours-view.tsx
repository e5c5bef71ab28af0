import '../../styles/yours.css'
import { Link, useHydrated } from '@tanstack/react-router'
import { Suspense, useMemo } from 'react'
import { counted } from '../../data/model/counted.ts'
import type { DraftingPage, DraftingQuestion } from '../../data/model/drafting.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { lazyFolded } from '../ui/lazy-folded.tsx'
import type { YoursFilter } from './steps.ts'

/** Where a draft is worked on: it comes with the first step. */
const Workshop = lazyFolded(async () => (await import('./workshop.tsx')).Workshop)

/** Questions of one category. */
export interface QuestionGroup {
  id: string
  name: string
  questions: DraftingQuestion[]
}

interface YoursViewProps {
  page: DraftingPage
  filter: YoursFilter
  onFilter: (change: YoursFilter) => void
}

/** A guideline of the reader's own; before the first step, what it is made of. */
export function YoursView({ page, filter, onFilter }: YoursViewProps) {
  const hydrated = useHydrated()
  const groups = useMemo(() => groupsOf(page), [page])
  const introduction = <Introduction groups={groups} />
  return (
    <>
      <PageHeader
        title="Draft your own"
        lede={`A guideline of your own out of ${counted(page.questions.length, 'question')}, with what ${counted(page.guidelines.length, 'guideline')} decide beside each. It stays in your browser`}
      />
      {!hydrated || (filter.topic ?? filter.view) === undefined ? (
        introduction
      ) : (
        <Suspense fallback={introduction}>
          <Workshop page={page} groups={groups} filter={filter} onFilter={onFilter} />
        </Suspense>
      )}
    </>
  )
}

/** The questions by category, in the order of the catalogue. */
function groupsOf({ categories, questions }: DraftingPage): QuestionGroup[] {
  return categories
    .map(({ id, name }) => ({ id, name, questions: questions.filter(({ category }) => category.id === id) }))
    .filter((group) => group.questions.length > 0)
}

function Introduction({ groups }: { groups: readonly QuestionGroup[] }) {
  const questions = groups.reduce((sum, group) => sum + group.questions.length, 0)
  return (
    <div className="wrap introduction">
      <p className="without-script">
        A draft is put together in the browser, which takes JavaScript. Without it, all questions with their answers are
        in <Link to="/design/decisions">Decisions</Link>.
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
      <h2>{counted(questions, 'question')}</h2>
      <div className="question-groups">
        {groups.map(({ id, name, questions: own }) => (
          <section key={id} aria-labelledby={id}>
            <h3 id={id}>{name}</h3>
            <ul>
              {own.map(({ topic, question }) => (
                <li key={topic.id}>
                  <Link to="/design/yours" search={{ topic: topic.id }}>
                    {question}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
