import { useEffect, useRef, useState } from 'react'
import type { Finder } from './chooser.tsx'
import type { Choosable } from './typed-names.ts'

interface EnteringProps<One extends Choosable, Tools> {
  load: (onPart: (tools: Tools) => void) => Promise<Tools>
  open: (tools: Tools) => Finder<One>
  onAdd: (ids: readonly string[]) => void
  /** Told when something was added: whether by a name that was typed, and whether names are left in the field. */
  onAdded: (isNamed: boolean, isLeft: boolean) => void
}

/** The text of a chooser, and what entering it does. */
export interface Entering<One extends Choosable> {
  text: string
  setText: (text: string) => void
  /** Undefined until it has come. */
  finder: Finder<One> | undefined
  /** Lets what finds be loaded. */
  prepare: () => void
  /** Takes what a text means: of one name the option at a position, of several names the best of each. */
  enter: (text: string, position: number) => void
  /** Adds these; `rest` are the names that stay in the field. */
  add: (ids: readonly string[], rest: readonly string[]) => void
  /** What became of names that could not be found at once. */
  says: string
}

/**
 * Names are entered faster than what finds them loads: they leave the field, which is free for the next, and count all
 * together as soon as they can be found.
 */
export function useEntering<One extends Choosable, Tools>(props: EnteringProps<One, Tools>): Entering<One> {
  const [text, setText] = useState('')
  const [says, setSays] = useState('')
  const [tools, setTools] = useState<Tools>()
  const loading = useRef<Promise<Tools>>(undefined)
  const waiting = useRef<string[]>([])
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const finder = tools === undefined ? undefined : props.open(tools)

  function load(): Promise<Tools> {
    loading.current ??= props
      .load((part) => setTools(() => part))
      .then((all) => {
        setTools(() => all)
        return all
      })
    // The next attempt starts afresh.
    loading.current.catch(() => (loading.current = undefined))
    return loading.current
  }

  function add(ids: readonly string[], rest: readonly string[]) {
    latest.current.onAdd(ids)
    setText(rest.join(', '))
    latest.current.onAdded(text.trim() !== '', rest.length > 0)
  }

  function take({ meant }: Finder<One>, typed: string, position: number): void {
    const { options, missing, isSeveral } = meant(typed)
    const entered = isSeveral ? options : position < 0 ? [] : options.slice(position, position + 1)
    if (entered.length > 0)
      add(
        entered.map(({ id }) => id),
        missing,
      )
  }

  async function takeLater(typed: string): Promise<void> {
    setText('')
    setSays(`Looking for ${[...waiting.current, typed].join(', ')} …`)
    if (waiting.current.push(typed) > 1) return
    const all = await load().catch(() => undefined)
    const names = waiting.current.splice(0).join(', ')
    setSays(all === undefined ? 'A part of this page did not arrive; try again.' : '')
    // What was typed since comes after what is left.
    const rest = all === undefined ? [names] : addFound(latest.current.open(all), names)
    setText((now) => [...rest, now].filter(Boolean).join(', '))
  }

  function addFound({ meant }: Finder<One>, names: string): readonly string[] {
    const { options, missing, isSeveral } = meant(names)
    const ids = (isSeveral ? options : options.slice(0, 1)).map(({ id }) => id)
    if (ids.length > 0) latest.current.onAdd(ids)
    latest.current.onAdded(true, missing.length > 0)
    return missing
  }

  function enter(typed: string, position: number) {
    if (finder?.isWhole || (waiting.current.length === 0 && finder?.meant(typed).missing.length === 0))
      take(finder, typed, position)
    else if (typed.trim() !== '') void takeLater(typed)
  }

  return { text, setText, finder, prepare: () => void load().catch(() => {}), enter, add, says }
}
