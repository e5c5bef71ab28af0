import { useState } from 'react'
import { withFurther } from '../../data/draft/edit.ts'
import { counted } from '../../data/model/counted.ts'
import type { DraftingPage } from '../../data/model/drafting.ts'
import { foldedWords } from '../../data/model/fold.ts'
import { Link } from '@tanstack/react-router'
import { CoveredTopic } from './covered-topic.tsx'
import { stepAt } from './steps.ts'
import { TextField } from './text-field.tsx'
import type { DraftInHand } from './use-draft.ts'

const FIRST = 12

/** Topics that ask no question and may be covered all the same, those first that most guidelines deal with. */
export function FurtherTopics({ page, hand }: { page: DraftingPage; hand: DraftInHand }) {
  const [text, setText] = useState('')
  const [isWhole, setWhole] = useState(false)
  const asking = new Set(page.questions.map(({ topic }) => topic.id))
  const topics = page.categories
    .flatMap((category) => category.topics.map((topic) => ({ ...topic, category: category.name })))
    .filter(({ id }) => !asking.has(id))
    .toSorted((a, b) => b.guidelines - a.guidelines)
  const covered = hand.draft.further.flatMap((further) => {
    const topic = topics.find(({ id }) => id === further.topic)
    return topic ? { topic, further } : []
  })
  const wanted = foldedWords(text)
  const offered = topics.filter(
    ({ id, name, category }) =>
      !covered.some(({ topic }) => topic.id === id) && foldedWords(`${name} ${category} ${id}`).includes(wanted),
  )
  const shown = isWhole ? offered : offered.slice(0, FIRST)
  return (
    <section aria-labelledby="further">
      <h2 id="further" tabIndex={-1}>
        Further topics
      </h2>
      <p className="quiet">
        They ask no question that can be counted. Note what you want to say, and which sections of others to start from.
      </p>
      <ul className="covered" aria-label="Topics of your draft">
        {covered.map(({ topic, further }) => (
          <CoveredTopic
            key={topic.id}
            topic={topic}
            further={further}
            onFurther={(changed) => hand.change((draft) => withFurther(draft, topic.id, changed))}
          />
        ))}
      </ul>
      <TextField label="Find a topic" placeholder="Errors, CORS, webhooks" value={text} onText={setText} />
      <ul className="ruled offered" aria-label="Topics to cover">
        {shown.map(({ id, name, description, guidelines }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong>
              <small>{description}</small>
            </div>
            <span className="n">{counted(guidelines, 'guideline')}</span>
            <button
              className="button"
              type="button"
              aria-label={`Cover ${name}`}
              onClick={() => hand.change((draft) => withFurther(draft, id, { topic: id, sources: [] }))}
            >
              Cover
            </button>
          </li>
        ))}
      </ul>
      {offered.length === 0 && <p className="hint">No other topic is called so.</p>}
      {offered.length > FIRST && (
        <button className="toggle" type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Fewer' : `${offered.length - FIRST} more`}
        </button>
      )}
      <div className="step-end">
        <Link className="button is-main" to="/design/yours" search={stepAt({ view: 'guideline' })}>
          Your guideline
        </Link>
      </div>
    </section>
  )
}
