import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { readDraft } from '../../data/draft/draft.ts'
import { EMPTY, isEmpty } from '../../data/draft/edit.ts'
import type { DraftingPage, DraftingQuestion } from '../../data/model/drafting.ts'
import { StartFrom } from './start-from.tsx'
import { stateOf } from './progress.ts'
import { stepAt } from './steps.ts'
import { TextField } from './text-field.tsx'
import type { DraftInHand } from './use-draft.ts'

interface StartStepProps {
  page: DraftingPage
  questions: readonly DraftingQuestion[]
  hand: DraftInHand
}

/** Where a draft begins: its title, what to start from, or a draft that was saved. */
export function StartStep({ page, questions, hand }: StartStepProps) {
  const { draft } = hand
  const next = questions.find(({ topic }) => stateOf(draft, topic.id) === 'undecided')
  return (
    <section aria-labelledby="start" className="start">
      <h2 id="start" tabIndex={-1}>
        Start
      </h2>
      <p className="quiet">
        Answer as many questions as you like, in any order. At the end stand a document, a content file for a Stylebook
        of your own, and a ruleset for Spectral.
      </p>
      <TextField
        label="Title"
        placeholder="API guidelines"
        value={draft.title}
        onText={(title) => hand.change((before) => ({ ...before, title }))}
      />
      <StartFrom page={page} hand={hand} />
      <OpenFile hand={hand} />
      <div className="step-end">
        <Link
          className="button is-main"
          to="/design/yours"
          search={stepAt(next ? { topic: next.topic.id } : { view: 'guideline' })}
        >
          {next ? (next === questions[0] ? 'First question' : 'Next open question') : 'Your guideline'}
        </Link>
        {!isEmpty(draft) && (
          <button
            className="toggle push"
            type="button"
            onClick={() => hand.changeMuch('A new draft has begun', () => EMPTY)}
          >
            Start anew
          </button>
        )}
      </div>
    </section>
  )
}

/** Opens a draft that was saved as a file. */
function OpenFile({ hand }: { hand: DraftInHand }) {
  const id = useId()
  const [problem, setProblem] = useState('')

  async function open(file: File | undefined) {
    if (!file) return
    const read = readDraft(await file.text())
    setProblem(read.draft ? '' : `${file.name} was not opened. ${read.problem}`)
    if (read.draft) hand.changeMuch(`${file.name} is your draft now`, () => read.draft)
  }

  return (
    <div className="open-file">
      <label htmlFor={id}>Open a draft that was saved</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          void open(target.files?.[0])
          // The same file, changed, can be chosen again.
          target.value = ''
        }}
      />
      <p className="fault" role="alert">
        {problem}
      </p>
    </div>
  )
}
