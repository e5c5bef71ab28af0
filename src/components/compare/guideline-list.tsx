import { Link } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'
import type { ComparableGuideline } from '../../data/model/compare.ts'
import { foldedWords } from '../../data/model/fold.ts'
import { isRetired } from '../../data/model/retired.ts'
import { Logo } from '../ui/logo.tsx'
import type { CompareFilter } from './compare-filter.ts'

/** What the list of guidelines is given. */
export interface GuidelineListProps {
  guidelines: readonly ComparableGuideline[]
  /** What a guideline's choice makes of the address. */
  choose: (id: string) => CompareFilter
  /** For a list in a panel: what is below it stays where it is. Without one, the choice opens another view, at its top. */
  onChosen?: () => void
}

const FIELD_FROM = 20

/** Guidelines by their logos, each a link to the comparison with it. Long lists can be narrowed by typing. */
export function GuidelineList({ guidelines, choose, onChosen }: GuidelineListProps) {
  const fieldId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const wanted = foldedWords(text)
  const shown = wanted
    ? guidelines.filter(({ company, title, id }) => foldedWords(`${company.name} ${title} ${id}`).includes(wanted))
    : guidelines
  return (
    <>
      {guidelines.length > FIELD_FROM && (
        <>
          <label className="hidden" htmlFor={fieldId}>
            Find a guideline
          </label>
          <input
            className="field"
            id={fieldId}
            ref={field}
            type="search"
            autoComplete="off"
            placeholder="Find a guideline"
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !wanted) return
              // Enter takes what typing has left at the top, and nothing that has the focus next.
              event.preventDefault()
              event.currentTarget.parentElement?.querySelector<HTMLAnchorElement>('.guideline-list a')?.click()
            }}
          />
        </>
      )}
      <ul className="guideline-list">
        {shown.map((guideline) => (
          <li key={guideline.id}>
            <Link
              className="who"
              to="/design/compare"
              search={choose(guideline.id)}
              activeOptions={{ exact: true }}
              resetScroll={onChosen === undefined}
              onClick={() => {
                // Whoever adds several goes on typing.
                setText('')
                if (onChosen) field.current?.focus()
                onChosen?.()
              }}
            >
              <Logo company={guideline.company} size={32} retired={isRetired(guideline)} />
              <span>
                {guideline.company.name}
                <small>{guideline.title}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="hint">No guideline is called so.</p>}
    </>
  )
}
