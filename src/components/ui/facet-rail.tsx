import { useId, useState, type ReactNode } from 'react'

interface FacetRailProps {
  /** Names the form, e.g. `Filter guidelines`. */
  label: string
  /** The number of values chosen: what is folded away still applies. */
  chosen: number
  children: ReactNode
}

/** Filters beside a list. On a phone they fold behind a button, because the list comes first there. */
export function FacetRail({ label, chosen, children }: FacetRailProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <div className="rail">
      <button
        className="button fold"
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Filters {chosen > 0 && <span className="n">{chosen} chosen</span>}
      </button>
      <form
        id={id}
        className={open ? 'facets is-open' : 'facets'}
        aria-label={label}
        onSubmit={(event) => event.preventDefault()}
      >
        {children}
      </form>
    </div>
  )
}
