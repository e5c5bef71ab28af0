import type { ReactNode } from 'react'
import type { Choosable, Meant } from './typed-names.ts'

/** What the list below the field of a chooser is given. */
export interface ChooserListProps<One extends Choosable> {
  /** The id of the list box, and what it is called. */
  list: string
  label: string
  meant: Meant<One>
  /** Whether names have been typed; else what there is stands in its groups. */
  hasName: boolean
  /** The one that Enter takes, -1 for none. */
  active: number
  mark: ((one: One) => ReactNode) | undefined
  onChoose: (one: One) => void
  /** What is said of a name that fits nothing. */
  missing: (name: string) => ReactNode
}

/** What can be chosen, in groups or in the order in which it fits. */
export function ChooserList<One extends Choosable>(props: ChooserListProps<One>) {
  const { list, label, meant, hasName, active, mark, onChoose, missing } = props
  const { options, isSeveral } = meant
  const groups = [...Map.groupBy(options, ({ group }) => (hasName ? undefined : group))]
  const option = (one: One) => (
    <button
      key={one.id}
      className="chooser-option"
      // The field names it by this.
      id={`${list}-${one.id}`}
      type="button"
      role="option"
      tabIndex={-1}
      aria-selected={isSeveral || options[active]?.id === one.id}
      onClick={() => onChoose(one)}
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
    <>
      {options.length > 0 && (
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
      )}
      {isSeveral && options.length > 0 && <p className="hint">Enter adds what stands here</p>}
      {meant.missing.map((name) => (
        <p className="hint" key={name}>
          {missing(name)}
        </p>
      ))}
    </>
  )
}
