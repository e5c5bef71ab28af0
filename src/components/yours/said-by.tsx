import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { CatalogueSource } from '../../data/catalogue-source.ts'
import { isChosen } from '../../data/selection.ts'
import { useSelection } from '../selection/use-selection.ts'
import { Summary } from '../topic/summary.tsx'
import { guidelineName } from '../../data/model/guideline-name.ts'
import { Logo } from '../ui/logo.tsx'
import { useCatalogue } from '../ui/use-catalogue.ts'

interface SaidByProps {
  topic: string
  /** Options that the reader takes: those who take them, too, come first. */
  taken: readonly string[]
}

const FIRST = 5

/** What guidelines say on a topic in a sentence each: those that the reader follows, then those who decide alike. */
export function SaidBy({ topic, taken }: SaidByProps) {
  const selection = useSelection()
  const [isAsked, setAsked] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const isFollowing = Boolean(selection.guidelines ?? selection.company)
  const isOpen = isAsked || isFollowing
  const read = useMemo(
    () => (isOpen ? (catalogue: CatalogueSource) => catalogue.topic(topic) : undefined),
    [isOpen, topic],
  )
  const { data, failure } = useCatalogue(read)
  const entries = (data?.entries ?? []).filter(({ summary }) => summary)
  const followed = entries.filter(({ guideline }) => isChosen(guideline, selection))
  const rest = isAsked
    ? entries
        .filter((entry) => !followed.includes(entry))
        .toSorted((a, b) => Number(alike(b.decisions, taken)) - Number(alike(a.decisions, taken)))
    : []
  const shown = [...followed, ...(isWhole ? rest : rest.slice(0, FIRST))]
  return (
    <div className="said-by">
      {shown.length > 0 && (
        <ul aria-label="What guidelines say">
          {shown.map(({ guideline, summary = '', references: [section] }) => (
            <li key={guideline.id}>
              <Logo company={guideline.company} size={20} />
              <div>
                {section ? (
                  <a href={section.url}>{guidelineName(guideline)}</a>
                ) : (
                  <Link to="/design/guidelines/$guidelineId" params={{ guidelineId: guideline.id }}>
                    {guidelineName(guideline)}
                  </Link>
                )}
                <Summary text={summary} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {failure && <p className="hint">What guidelines say did not come. {failure.message}</p>}
      {isAsked ? (
        rest.length > FIRST && (
          <button className="toggle" type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? 'Fewer' : `${rest.length - FIRST} more`}
          </button>
        )
      ) : (
        <button className="toggle" type="button" onClick={() => setAsked(true)}>
          {isFollowing ? 'What others say' : 'What guidelines say'}
        </button>
      )}
    </div>
  )
}

function alike(decisions: readonly { option: string }[], taken: readonly string[]): boolean {
  return decisions.some(({ option }) => taken.includes(option))
}
