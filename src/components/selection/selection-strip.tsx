import '../../styles/selection.css'
import { Link, useMatches } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { NOTHING_CHOSEN, type Selection } from '../../data/selection.ts'
import type { CatalogueSource } from '../../data/catalogue-source.ts'
import { ChosenChip } from './chosen-chip.tsx'
import { chosenParts, withoutPart } from './chosen-parts.ts'
import { carrySelection } from './carry-selection.ts'
import { forget, isKept, keep } from './kept-selection.ts'
import { useCatalogue } from '../ui/use-catalogue.ts'
import { useSelect, useSelection } from './use-selection.ts'

/** Pages that show the same whether the others are shown or not. */
const UNMOVED = [
  '/',
  '/design/guidelines/$guidelineId',
  '/design/audit',
  '/design/yours',
  '/$slug',
  '/blog/',
  '/blog/$slug',
]

// The whole index has the names of all guidelines. Without it nothing can be shown; the pages still go by what is chosen.
const readIndex = (catalogue: CatalogueSource) => catalogue.index()
const readCoverage = (catalogue: CatalogueSource) => catalogue.coverage()

/**
 * The guidelines that are chosen, at hand on every page: who, what the page has of each, whether the others are shown, and
 * the way to compare them.
 */
export function SelectionStrip() {
  const selection = useSelection()
  const select = useSelect()
  const page = useMatches({ select: (matches) => matches.at(-1) })
  const { data: index } = useCatalogue(readIndex)
  const isOnGuideline = page?.routeId === '/design/guidelines/$guidelineId'
  const { data: coverage } = useCatalogue(isOnGuideline ? readCoverage : undefined)
  useEffect(() => carrySelection(selection), [selection])
  // On that page the columns are the selection.
  if (!index || page?.routeId === '/design/compare') return null
  const topicId = page?.routeId === '/design/topics/$topicId' ? page.params.topicId : undefined
  const parts = chosenParts(selection, index)
  const ids = [...new Set(parts.flatMap(({ guidelines }) => guidelines.map(({ id }) => id)))]
  const isMarking = selection.others === 'shown'
  return (
    <section className="selection" aria-label="Your selection">
      <div className="wrap">
        <ul aria-label="Chosen guidelines">
          {parts.map((part) => (
            <li key={`${part.param} ${part.id}`}>
              <ChosenChip
                part={part}
                page={page}
                coverage={coverage}
                onRemove={() => select((before) => withoutPart(before, part))}
              />
            </li>
          ))}
        </ul>
        {page && !UNMOVED.includes(page.routeId) && (
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
        )}
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
