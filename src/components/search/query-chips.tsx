import type { SearchAnswer } from '../../data/search/engine.ts'

interface QueryChipsProps {
  filters: SearchAnswer['filters']
  text: string
  onText: (text: string) => void
}

/** The conditions that the query itself states (`company:zalando`), each of which a press takes out of it. */
export function QueryChips({ filters, text, onText }: QueryChipsProps) {
  if (filters.length === 0) return null
  return (
    <ul className="chips" aria-label="Conditions in the query">
      {filters.map(({ field, label, text: written }) => (
        <li key={written}>
          <button
            className="chip"
            type="button"
            aria-label={`Remove ${field}: ${label}`}
            onClick={() => onText(text.replace(written, '').replace(/\s+/g, ' ').trim())}
          >
            <span className="n">{field}</span> {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
