import type { GuidelineSummary } from '../../data/model/catalogue.ts'
import { Choice } from './choice.tsx'
import { sectorName } from './sector-name.ts'

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
  const sectors = distinct(guidelines.flatMap(({ sector }) => sector ?? []))
  const scopes = distinct(guidelines.flatMap(({ scope }) => scope))
  return (
    <>
      {sectors.length > 1 && (
        <Choice
          label="Published by"
          value={filter.sector?.[0]}
          none="anybody"
          onChoose={(one) => onFilter({ sector: one ? [one] : undefined })}
        >
          {sectors.map((sector) => (
            <option key={sector} value={sector}>
              {sectorName(sector)}
            </option>
          ))}
        </Choice>
      )}
      {scopes.length > 1 && (
        <Choice
          label="Scope"
          value={filter.scope?.[0]}
          none="any"
          onChoose={(one) => onFilter({ scope: one ? [one] : undefined })}
        >
          {scopes.map((scope) => (
            <option key={scope} value={scope.toLowerCase()}>
              {scope}
            </option>
          ))}
        </Choice>
      )}
    </>
  )
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}
