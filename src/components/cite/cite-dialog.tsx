import '../../styles/cite.css'
import { useEffect, useId, useState } from 'react'
import { reportUrl } from '../../app/site.ts'
import type { Subject } from '../../data/citation/citable.ts'
import { FORMS, inForm, type FormId } from '../../data/citation/forms.ts'
import { useModal } from '../layout/use-modal.ts'
import { CopyButton } from '../ui/copy-button.tsx'

interface CiteDialogProps {
  /** Gives what is cited, once. */
  load: () => Promise<Subject | undefined>
  onClose: () => void
}

/** How to cite a place of the site, or the document it is about: as a link, in a text, in a bibliography, in a decision. */
export function CiteDialog({ load, onClose }: CiteDialogProps) {
  const dialog = useModal()
  const title = useId()
  const [subject, setSubject] = useState<Subject>()
  const [isMissing, setMissing] = useState(false)

  useEffect(() => {
    load().then(
      (found) => (found ? setSubject(found) : setMissing(true)),
      () => setMissing(true),
    )
    // What is cited does not change while the dialog is open.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])

  return (
    <dialog className="dialog is-small is-cite" ref={dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>Cite {subject?.name}</h2>
      {subject && <Forms subject={subject} />}
      {!subject && <p role="status">{isMissing ? 'What this would cite did not arrive; close and try again.' : ''}</p>}
      {!subject && <Close />}
    </dialog>
  )
}

function Close() {
  return (
    <form method="dialog">
      <button className="button">Close</button>
    </form>
  )
}

function Forms({ subject: { choices } }: { subject: Subject }) {
  const id = useId()
  const [at, setAt] = useState(0)
  const [form, setForm] = useState<FormId>('link')
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const choice = choices[at] ?? choices[0]
  if (!choice) return null
  const text = inForm(choice, form, today)
  // An entry's address says more than that of the page around it. Which link of a page is the wrong one the reader knows.
  const page = choices.find(({ work }) => work.kind === 'page')?.work.url ?? location.href
  const report = reportUrl(page, choice.work.kind === 'page' ? undefined : choice.work.url)
  return (
    <>
      {choices.length > 1 && (
        <p>
          <label htmlFor={id}>What</label>
          <select className="field" id={id} value={at} onChange={({ target }) => setAt(Number(target.value))}>
            {choices.map(({ label, work }, place) => (
              <option key={work.url + label} value={place}>
                {work.kind === 'section' ? `Section: ${label}` : label}
              </option>
            ))}
          </select>
        </p>
      )}
      <div className="forms" role="group" aria-label="Form">
        {FORMS.map(({ id: one, name }) => (
          <button key={one} className="toggle" type="button" aria-pressed={form === one} onClick={() => setForm(one)}>
            {name}
          </button>
        ))}
      </div>
      <textarea
        className="field"
        aria-label="To be copied"
        readOnly
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <div className="cite-end">
        <CopyButton key={`${at} ${form}`} label="Copy" text={async () => text} />
        {report && <a href={report}>Report a wrong or dead link</a>}
        <Close />
      </div>
    </>
  )
}
