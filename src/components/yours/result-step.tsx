import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import type { DraftingPage } from '../../data/model/drafting.ts'
import { lazyFolded } from '../ui/lazy-folded.tsx'
import { AddressField } from './address-field.tsx'
import { decidedOf } from './progress.ts'
import { stepAt } from './steps.ts'
import { TextField } from './text-field.tsx'
import type { DraftInHand } from './use-draft.ts'

// What writes YAML comes with what is written.
const Outputs = lazyFolded(async () => (await import('./outputs.tsx')).Outputs)

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
      <Suspense>
        <Outputs page={page} draft={draft} />
      </Suspense>
    </section>
  )
}
