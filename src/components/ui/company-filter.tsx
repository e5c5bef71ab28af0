import { useId, useState } from 'react'
import type { CompanyMark } from '../../data/model/catalogue.ts'
import { foldedWords } from '../../data/model/fold.ts'
import { Logo } from './logo.tsx'
import { Pick } from './pick.tsx'
import { useReveal } from './use-reveal.ts'

/** A company that can be chosen, with what the choice would leave. */
export interface CompanyChoice {
  company: CompanyMark
  count: number
  retired: boolean
}

interface CompanyFilterProps {
  legend: string
  choices: readonly CompanyChoice[]
  selected: readonly string[] | undefined
  onToggle: (company: string) => void
  /** How many to show before "more" is asked for. All when left out. */
  first?: number
}

const FIELD_FROM = 20

/** The logo filter: one checkbox per company, any number of them. Long lists can be narrowed by typing. */
export function CompanyFilter({
  legend,
  choices,
  selected = [],
  onToggle,
  first = choices.length,
}: CompanyFilterProps) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [hadChoice, setHadChoice] = useState(selected.length > 0)
  // Whoever shows all again does not look for a company any more.
  if (hadChoice !== selected.length > 0) {
    setHadChoice(!hadChoice)
    if (hadChoice) setText('')
  }
  const fieldId = useId()
  const list = useReveal(selected)
  const whole = open || first >= choices.length
  const wanted = foldedWords(text)
  const fits = ({ company }: CompanyChoice) => foldedWords(`${company.name} ${company.id}`).includes(wanted)
  const isSelected = ({ company }: CompanyChoice) => selected.includes(company.id)
  // What is chosen stays in sight, below what is looked for.
  const found = wanted
    ? choices.filter(fits)
    : choices.filter((choice, at) => whole || at < first || isSelected(choice))
  const shown = wanted
    ? [...found, ...choices.filter((choice) => isSelected(choice) && !found.includes(choice))]
    : found
  const hidden = wanted ? 0 : choices.length - shown.length
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.length > FIELD_FROM && whole && (
        <>
          <label className="hidden" htmlFor={fieldId}>
            Find a company
          </label>
          <input
            className="field"
            id={fieldId}
            type="search"
            autoComplete="off"
            placeholder="Find a company"
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={({ key }) => {
              const [only, second] = found
              if (key === 'Enter' && wanted && only && !second) onToggle(only.company.id)
            }}
          />
        </>
      )}
      <ul className="rail-list" ref={list}>
        {shown.map(({ company, count, retired }) => (
          <li key={company.id}>
            <Pick
              name="company"
              value={company.id}
              checked={selected.includes(company.id)}
              count={count}
              onToggle={onToggle}
            >
              <Logo company={company} size={20} retired={retired} />
              <span>{company.name}</span>
            </Pick>
          </li>
        ))}
      </ul>
      {wanted !== '' && found.length === 0 && <p className="hint">No company is called so.</p>}
      {(hidden > 0 || open) && (
        <button className="toggle" type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Fewer' : `${hidden} more`}
        </button>
      )}
    </fieldset>
  )
}
