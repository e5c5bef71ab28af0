import type { Choice } from '../filters/choices.ts'

interface AbsentChoicesProps {
  absent: readonly Choice[]
  /** Takes what is named out of the address. */
  onDrop: (choice: Choice) => void
}

const LONGEST = 60

/** What the address asks for and the catalogue does not have, named; it is left out of the comparison. */
export function AbsentChoices({ absent, onDrop }: AbsentChoicesProps) {
  if (absent.length === 0) return null
  return (
    <div className="active-filters">
      <ul className="chips" aria-label="Not found">
        {absent.map((choice) => (
          <li key={`${choice.param} ${choice.id}`}>
            <button
              className="chip is-absent"
              type="button"
              aria-label={`Remove ${sentence(choice)}`}
              onClick={() => onDrop(choice)}
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
