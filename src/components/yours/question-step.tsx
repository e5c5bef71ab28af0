import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { decisionOn, leftOpen, withDecision, withLine, withOption, withStrength } from '../../data/draft/edit.ts'
import { weigh } from '../../data/model/agreement.ts'
import type { DraftingPage, DraftingQuestion } from '../../data/model/drafting.ts'
import { AgreementMark } from '../ui/agreement-mark.tsx'
import { OptionChoice } from './option-choice.tsx'
import { OwnLine } from './own-line.tsx'
import { SaidBy } from './said-by.tsx'
import { stepAt } from './steps.ts'
import type { DraftInHand } from './use-draft.ts'

interface QuestionStepProps {
  page: DraftingPage
  question: DraftingQuestion
  /** Which one of how many, in words. */
  place: string
  previous: DraftingQuestion | undefined
  next: DraftingQuestion | undefined
  hand: DraftInHand
}

/** One question: who takes which option, what the reader takes and how firmly, or that it is left open. */
export function QuestionStep({ page, question, place, previous, next, hand }: QuestionStepProps) {
  const id = useId()
  const { topic, category, choice } = question
  const decision = decisionOn(hand.draft, topic.id)
  const options = question.options.map((option) => ({
    ...option,
    takers: option.takers.flatMap(({ guideline, url, also = false }) => {
      const taker = page.guidelines[guideline]
      return taker ? { guideline: taker, url, also } : []
    }),
  }))
  const weight = weigh({ options })
  return (
    <section className="question" aria-labelledby={id}>
      <p className="quiet small">
        {category.name}, question {place}
      </p>
      <h2 id={id} tabIndex={-1}>
        {question.question}
      </h2>
      {weight.positions > 0 && <AgreementMark options={options} weight={weight} />}
      <p className="hint small">
        {choice === 'one' ? 'Choose one.' : 'Choose one or more; each can bind differently.'}{' '}
        <Link to="/design/topics/$topicId" params={{ topicId: topic.id }}>
          {topic.name}: all sections
        </Link>
      </p>
      <fieldset className="choices">
        <legend className="hidden">{question.question}</legend>
        {options.map((option) => (
          <OptionChoice
            key={option.id}
            question={question}
            option={option}
            positions={weight.positions}
            strength={decision?.options.find((one) => one.option === option.id)?.strength}
            onOption={() => hand.change((draft) => withOption(draft, topic.id, option.id, choice))}
            onStrength={(strength) => hand.change((draft) => withStrength(draft, topic.id, option.id, strength))}
          />
        ))}
        <label className="choice-row is-open">
          <input
            type={choice === 'one' ? 'radio' : 'checkbox'}
            name={topic.id}
            checked={decision?.options.length === 0}
            onChange={({ target }) =>
              hand.change((draft) =>
                target.checked ? leftOpen(draft, topic.id) : withDecision(draft, topic.id, undefined),
              )
            }
          />
          <span>Leave it open</span>
          <span className="quiet small">It is listed among the open questions.</span>
        </label>
      </fieldset>
      <OwnLine value={decision?.line} onLine={(line) => hand.change((draft) => withLine(draft, topic.id, line))} />
      <SaidBy topic={topic.id} taken={decision?.options.map(({ option }) => option) ?? []} />
      <div className="step-end">
        <Link
          className="button"
          to="/design/yours"
          search={stepAt(previous ? { topic: previous.topic.id } : { view: 'start' })}
        >
          Back
        </Link>
        <Link
          className="button is-main"
          to="/design/yours"
          search={stepAt(next ? { topic: next.topic.id } : { view: 'topics' })}
        >
          {next ? 'Next question' : 'Further topics'}
        </Link>
        {decision && (
          <button
            className="toggle push"
            type="button"
            onClick={() => hand.change((draft) => withDecision(draft, topic.id, undefined))}
          >
            Take it back
          </button>
        )}
      </div>
    </section>
  )
}
