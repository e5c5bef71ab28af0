import { Choice } from './choice.tsx'
import { distinctValues, type Filtered } from '../filters/guideline-values.ts'

type Facet = 'sector' | 'scope' | 'country'

interface FacetsProps {
  guidelines: readonly Filtered[]
  /** Scopes and countries in lower case. */
  filter: { [One in Facet]?: string[] | undefined }
  onFilter: (change: FacetsProps['filter']) => void
}

/** Which guidelines count: those of one sector, those of one scope. */
export function SectorAndScope(props: FacetsProps) {
  return (
    <>
      <FacetChoice label="Published by" facet="sector" {...props} />
      <FacetChoice label="Scope" facet="scope" {...props} />
    </>
  )
}

interface FacetChoiceProps extends FacetsProps {
  label: string
  facet: Facet
}

/** One of the values that guidelines have of a property, or all. Left out where it would change nothing. */
export function FacetChoice({ label, facet, guidelines, filter, onFilter }: FacetChoiceProps) {
  const values = distinctValues(guidelines, facet).toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  const [one, more] = filter[facet] ?? []
  if (values.length < 2) return null
  return (
    <Choice
      label={label}
      // A choice among few can show one value; several stand beside it as chips.
      value={more === undefined ? one : undefined}
      none="All"
      onChoose={(chosen) => onFilter({ [facet]: chosen && [chosen] })}
    >
      {values.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Choice>
  )
}
