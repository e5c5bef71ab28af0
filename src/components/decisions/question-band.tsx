import { Link } from '@tanstack/react-router'
import { Suspense, useId, useState } from 'react'
import type { Selection } from '../../data/selection.ts'
import type { ChosenAnswersParts } from '../selection/use-chosen-answers.ts'
import { QuestionChart } from '../topic/question-chart.tsx'
import { AgreementMark } from '../ui/agreement-mark.tsx'
import { hydratedApart } from '../ui/hydrated-apart.tsx'
import { lazyFolded } from '../ui/lazy-folded.tsx'
import type { WeighedQuestion } from './filter-decisions.ts'

// Few readers ask for it: it loads when they do.
const QuestionOpinions = lazyFolded(async () => (await import('./question-opinions.tsx')).QuestionOpinions)

interface QuestionBandProps {
  question: WeighedQuestion
  /** The guidelines that are followed, and what they answer, once that has loaded. */
  selection: Selection
  answers: ChosenAnswersParts | undefined
  /** Whether the chart's logos choose their guidelines. */
  isChoosing: boolean
  /** Whether it stands below what a page shows at first, and is laid out only when that comes near. */
  isFar: boolean
}

/** A question with who takes which option, what those that are chosen answer, and how opinions moved. */
export const QuestionBand = hydratedApart(BandSection)

function BandSection({ question: weighed, selection, answers, isChoosing, isFar }: QuestionBandProps) {
  const { question, category, weight } = weighed
  const { topic } = question
  const opinions = useId()
  const [isOpen, setOpen] = useState(false)
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
        <AgreementMark options={question.options} weight={weight} />
        <div className="silent">
          <button type="button" aria-expanded={isOpen} aria-controls={opinions} onClick={() => setOpen(!isOpen)}>
            <span>How opinions moved</span>
          </button>
        </div>
      </header>
      <QuestionChart question={question} weight={weight} small selection={selection} isChoosing={isChoosing} />
      {answers && <answers.View topic={topic.id} chosen={answers.chosen} />}
      {isOpen && (
        <div id={opinions}>
          <Suspense>
            <QuestionOpinions question={question} />
          </Suspense>
        </div>
      )}
    </section>
  )
}
