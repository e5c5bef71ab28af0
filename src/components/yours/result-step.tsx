import { Link } from '@tanstack/react-router'
import type { DraftingPage } from '../../data/model/drafting.ts'
import { Outputs } from './outputs.tsx'
import { AddressField, TextField } from './start-step.tsx'
import { decidedOf } from './progress.ts'
import { stepAt } from './steps.ts'
import type { DraftInHand } from './use-draft.ts'

/** The guideline as it stands, in every form that it can be taken along in. */
export function ResultStep({ page, hand }: { page: DraftingPage; hand: DraftInHand }) {
  const { draft } = hand
  const decided = decidedOf(draft, page.questions)
  return (
    <section aria-labelledby="result">
      <h2 id="result" tabIndex={-1}>
        Your guideline
      </h2>
      {decided === 0 && draft.further.length === 0 && (
        <p className="hint">
          Nothing is decided yet.{' '}
          <Link to="/design/yours" search={stepAt({ view: 'start' })}>
            Start
          </Link>{' '}
          with a question, or from what others decide.
        </p>
      )}
      <div className="who-and-where">
        <TextField
          label="Title"
          placeholder="API guidelines"
          value={draft.title}
          onText={(title) => hand.change((before) => ({ ...before, title }))}
        />
        <TextField
          label="Who publishes it"
          placeholder="Our organisation"
          value={draft.publisher}
          onText={(publisher) => hand.change((before) => ({ ...before, publisher }))}
        />
        <AddressField draft={draft} onAddress={(address) => hand.change((before) => ({ ...before, address }))} />
      </div>
      <Outputs page={page} draft={draft} />
    </section>
  )
}
