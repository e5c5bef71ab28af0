import type { Choice } from '../filters/choices.ts'
import type { CompareFilter } from './compare-filter.ts'

interface AbsentChoicesProps {
  absent: readonly Choice[]
  /** As the address has it. */
  asked: CompareFilter
  onFilter: (change: CompareFilter) => void
}

const LONGEST = 60

/** What the address asks for and the catalogue does not have, named; it is left out of the comparison. */
export function AbsentChoices({ absent, asked, onFilter }: AbsentChoicesProps) {
  if (absent.length === 0) return null

  function drop({ param, id }: Choice): void {
    const isGone = (one: string) => one.toLowerCase() === id.toLowerCase()
    if (param === 'guidelines' || param === 'topics') {
      const left = asked[param]?.filter((one) => !isGone(one))
      onFilter({ [param]: left?.length ? left : undefined, ...(param === 'guidelines' && { company: undefined }) })
    } else onFilter({ [param]: undefined })
  }

  return (
    <div className="active-filters">
      <ul className="chips" aria-label="Not found">
        {absent.map((choice) => (
          <li key={`${choice.param} ${choice.id}`}>
            <button
              className="chip is-absent"
              type="button"
              aria-label={`Remove ${sentence(choice)}`}
              onClick={() => drop(choice)}
            >
              {sentence(choice)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function sentence({ param, id }: Choice): string {
  const written = `“${id.length > LONGEST ? `${id.slice(0, LONGEST)}…` : id}”`
  if (param === 'guidelines') return `There is no guideline ${written}`
  if (param === 'company') return `There is no company ${written}`
  if (param === 'topics' || param === 'topic') return `There is no topic ${written}`
  return `${written} is nothing to filter this comparison by`
}
