import '../../styles/selection.css'
import { Link, useLocation, useParams, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { CatalogueIndex } from '../../data/model/catalogue.ts'
import { NOTHING_CHOSEN, type Selection } from '../../data/selection.ts'
import { Logo } from '../ui/logo.tsx'
import { chosenParts, withoutPart, type ChosenPart } from './chosen-parts.ts'
import { carrySelection } from './carry-selection.ts'
import { forget, isKept, keep } from './kept-selection.ts'
import { useSelect, useSelection } from './use-selection.ts'

/** The guidelines that are chosen, at hand on every page: who, whether the others are shown, and the way to compare them. */
export function SelectionStrip() {
  const selection = useSelection()
  const select = useSelect()
  const { topicId } = useParams({ strict: false })
  const path = useLocation({ select: ({ pathname }) => pathname })
  const index = useIndex()
  useEffect(() => carrySelection(selection), [selection])
  // There the columns are the selection.
  if (!index || path.endsWith('/design/compare')) return null
  const parts = chosenParts(selection, index)
  const ids = [...new Set(parts.flatMap(({ guidelines }) => guidelines.map(({ id }) => id)))]
  const isMarking = selection.others === 'shown'
  return (
    <section className="selection" aria-label="Your selection">
      <div className="wrap">
        <ul aria-label="Chosen guidelines">
          {parts.map((part) => (
            <li key={`${part.param} ${part.id}`}>
              <ChosenChip part={part} onRemove={() => select((before) => withoutPart(before, part))} />
            </li>
          ))}
        </ul>
        <div className="toggles" role="group" aria-label="On each page">
          <button
            className="toggle"
            type="button"
            aria-pressed={!isMarking}
            onClick={() => select((before) => ({ ...before, others: undefined }))}
          >
            Only these
          </button>
          <button
            className="toggle"
            type="button"
            aria-pressed={isMarking}
            onClick={() => select((before) => ({ ...before, others: 'shown' }))}
          >
            Highlight
          </button>
        </div>
        {/* A topic that shows only these offers to compare those that deal with it. */}
        {ids.length > 1 && (topicId === undefined || isMarking) && (
          <Link
            className="button"
            to="/design/compare"
            search={{ guidelines: ids, company: undefined, ...(topicId !== undefined && { topics: [topicId] }) }}
          >
            Compare
          </Link>
        )}
        <KeepButton selection={selection} />
        <button
          className="toggle"
          type="button"
          onClick={() => {
            if (isKept(selection)) forget()
            select(() => NOTHING_CHOSEN)
          }}
        >
          Clear
        </button>
      </div>
    </section>
  )
}

/** Keeps the selection on this device, so that every visit starts with it, and forgets it again. */
function KeepButton({ selection }: { selection: Selection }) {
  const [tried, setTried] = useState<'refused' | 'done'>()
  const isPressed = isKept(selection)
  return (
    <>
      <button
        className="toggle"
        type="button"
        aria-pressed={isPressed}
        onClick={() => {
          if (isPressed) forget()
          setTried(isPressed || keep(selection) ? 'done' : 'refused')
        }}
      >
        Keep as my guidelines
      </button>
      {tried === 'refused' && (
        <p className="quiet small" role="alert">
          This browser keeps nothing for this site.
        </p>
      )}
    </>
  )
}

/** Who is chosen, and the way to take it back. */
function ChosenChip({ part, onRemove }: { part: ChosenPart; onRemove: () => void }) {
  const { name, company } = part
  return (
    <button
      className={company ? 'chip' : 'chip is-absent'}
      type="button"
      aria-label={`Remove ${name}`}
      title={part.guidelines.map(({ title }) => title).join(', ') || undefined}
      onClick={onRemove}
    >
      {company && <Logo company={company} size={20} />}
      <span>{name}</span>
      <span aria-hidden="true">×</span>
    </button>
  )
}

/** The whole index, which has the names of all guidelines. */
function useIndex(): CatalogueIndex | undefined {
  const { catalogue } = useRouter().options.context
  const [index, setIndex] = useState<CatalogueIndex>()
  useEffect(() => {
    let wanted = true
    // Without the names nothing can be shown; the pages still go by what is chosen, and say how much is left out.
    catalogue.index().then(
      (loaded) => wanted && setIndex(loaded),
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [catalogue])
  return index
}
