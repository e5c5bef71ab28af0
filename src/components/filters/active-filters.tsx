import { useRouter } from '@tanstack/react-router'
import { Children, useEffect, useState, type ReactNode } from 'react'
import { Logo } from '../ui/logo.tsx'
import type { CompanyMark } from '../../data/model/catalogue.ts'
import type { Choice } from './choices.ts'

interface ActiveFiltersProps {
  choices: readonly Choice[]
  /** What is said of a value that others have, but not this page, after its name: `nothing on this topic`. */
  nothing: string
  /** Of the parameter, `left` stays chosen. */
  onFilter: (change: Record<string, string[] | undefined>) => void
  /** Before the chips: what is left. */
  children?: ReactNode
}

/** What narrows the page, and what the address asks for that the page does not have: a chip each, which a press takes back. */
export function ActiveFilters({ choices, nothing, onFilter, children }: ActiveFiltersProps) {
  const all = choices.filter(({ isHere, hasControl }) => !isHere || !hasControl)
  const naming = useNaming(all.some(({ isHere }) => !isHere))
  // Until that is known nothing is said: what came and went would move the page.
  const shown = all.filter((choice) => choice.isHere || (naming ? !naming.isElsewhere(choice) : !isOfSelection(choice)))
  // What is beside them may be nothing, given the filter.
  if (shown.length === 0 && !Children.toArray(children).some(Boolean)) return null

  function remove({ param, id }: Choice) {
    const left = choices.filter((one) => one.param === param && one.id !== id).map((one) => one.id)
    onFilter({ [param]: left.length > 0 ? left : undefined })
  }
  return (
    <div className="active-filters">
      {children}
      {shown.length > 0 && (
        <ul className="chips" aria-label="Active filters">
          {shown.map((choice) => {
            const { param, id, name, isHere } = choice
            const company = isHere ? undefined : naming?.company(choice)
            const label = isHere ? name : (naming?.name(choice, nothing) ?? `${id}: ${nothing}`)
            return (
              <li key={`${param} ${id}`}>
                <button
                  className={isHere ? 'chip' : 'chip is-absent'}
                  type="button"
                  aria-label={`Remove ${label}`}
                  onClick={() => remove(choice)}
                >
                  {company && <Logo company={company} size={20} />}
                  {label} <span aria-hidden="true">×</span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}

/** Guidelines and companies, which the selection may name. */
function isOfSelection({ param }: Choice): boolean {
  return param === 'guidelines' || param === 'company'
}

interface Naming {
  name: (choice: Choice, nothing: string) => string
  /** Whose logo stands before the name. */
  company: (choice: Choice) => CompanyMark | undefined
  /** Whether it is named beside the page already. */
  isElsewhere: (choice: Choice) => boolean
}

/** How to name what a page does not have. That takes the whole index, which is loaded only where it is needed. */
function useNaming(isNeeded: boolean): Naming | undefined {
  const { catalogue } = useRouter().options.context
  const [naming, setNaming] = useState<Naming>()
  useEffect(() => {
    if (!isNeeded) return
    let wanted = true
    // Without the names the ids are shown, as the address has them.
    Promise.all([catalogue.index(), import('./name-absent.ts')]).then(
      ([index, { companyOf, nameAbsent, isNamedBySelection }]) =>
        wanted &&
        setNaming({
          name: (choice, nothing) => nameAbsent(choice, index, nothing),
          company: (choice) => companyOf(choice, index),
          isElsewhere: (choice) => isNamedBySelection(choice, index),
        }),
      () =>
        wanted &&
        setNaming({
          name: ({ id }, nothing) => `${id}: ${nothing}`,
          company: () => undefined,
          isElsewhere: () => false,
        }),
    )
    return () => {
      wanted = false
    }
  }, [isNeeded, catalogue])
  return naming
}
