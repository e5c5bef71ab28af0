import { useId, useState, type ReactNode } from 'react'

interface FacetRailProps {
  /** Names the form, e.g. `Filter guidelines`. */
  label: string
  children: ReactNode
}

/** Filters beside a list. On a phone they fold behind a button, because the list comes first there. */
export function FacetRail({ label, children }: FacetRailProps) {
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
        Filters
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
