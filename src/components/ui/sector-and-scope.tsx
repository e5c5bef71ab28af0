import type { GuidelineSummary } from '../../data/model/catalogue.ts'
import { Choice } from './choice.tsx'
import { distinctValues } from '../filters/guideline-values.ts'

interface Filter {
  sector?: string[] | undefined
  /** In lower case. */
  scope?: string[] | undefined
}

interface SectorAndScopeProps {
  guidelines: readonly Pick<GuidelineSummary, 'sector' | 'scope'>[]
  filter: Filter
  onFilter: (change: Filter) => void
}

/** Which guidelines count: those of one sector, those of one scope. A choice that would change nothing is left out. */
export function SectorAndScope({ guidelines, filter, onFilter }: SectorAndScopeProps) {
  const sectors = distinctValues(guidelines, 'sector').toSorted(byId)
  const scopes = distinctValues(guidelines, 'scope').toSorted(byId)
  return (
    <>
      {sectors.length > 1 && (
        <Choice
          label="Published by"
          value={only(filter.sector)}
          none="All"
          onChoose={(one) => onFilter({ sector: one ? [one] : undefined })}
        >
          {sectors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      {scopes.length > 1 && (
        <Choice
          label="Scope"
          value={only(filter.scope)}
          none="All"
          onChoose={(one) => onFilter({ scope: one ? [one] : undefined })}
        >
          {scopes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
    </>
  )
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}

/** A choice among few can show one value; several stand beside it as chips. */
function only(values: readonly string[] | undefined): string | undefined {
  return values?.length === 1 ? values[0] : undefined
}
