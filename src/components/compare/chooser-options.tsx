import type { ReactNode } from 'react'
import type { Choosable } from './typed-names.ts'

interface ChooserOptionsProps<One extends Choosable> {
  /** The id of the list box. */
  list: string
  label: string
  options: readonly One[]
  /** Whether they stand in their groups, and not in the order in which they fit. */
  isGrouped: boolean
  /** The one that Enter takes, -1 for none; undefined where it takes all. */
  active: number | undefined
  mark: ((one: One) => ReactNode) | undefined
  onChoose: (id: string) => void
}

/** The id of an option of a list box. */
export function optionId(list: string, option: string | undefined): string {
  return `${list}-${option}`
}

/** What can be chosen, in groups where it has them. */
export function ChooserOptions<One extends Choosable>(props: ChooserOptionsProps<One>) {
  const { list, label, options, isGrouped, active, mark, onChoose } = props
  const groups = [...Map.groupBy(options, ({ group }) => (isGrouped ? group : undefined))]
  const option = (one: One) => (
    <button
      key={one.id}
      className="chooser-option"
      id={optionId(list, one.id)}
      type="button"
      role="option"
      tabIndex={-1}
      aria-selected={active === undefined || options[active]?.id === one.id}
      onClick={() => onChoose(one.id)}
    >
      {mark?.(one)}
      <span>
        {one.name}
        {one.detail && <small>{one.detail}</small>}
      </span>
      {one.count && <span className="n">{one.count}</span>}
    </button>
  )
  return (
    <div id={list} role="listbox" aria-label={label}>
      {groups.map(([group, its]) =>
        group === undefined ? (
          its.map(option)
        ) : (
          <div key={group} role="group" aria-label={group}>
            <span aria-hidden="true">{group}</span>
            {its.map(option)}
          </div>
        ),
      )}
    </div>
  )
}
