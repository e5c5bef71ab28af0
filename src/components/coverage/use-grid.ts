import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState, type MouseEvent } from 'react'
import type { Grid, Pointed } from './grid.ts'

/**
 * Makes a grid of the table when a reader comes to it, by pointer or by keyboard: what makes it one is loaded then. Until
 * then, and without it, its heads are links like others. `onPoint` is told of the cell that a tip is due for.
 */
export function useGrid(onPoint: (pointed: Pointed | undefined) => void) {
  const router = useRouter()
  const table = useRef<HTMLTableElement>(null)
  const loading = useRef<Promise<Grid | undefined>>(undefined)
  const [grid, setGrid] = useState<Grid>()

  useEffect(() => grid?.refresh())
  useEffect(() => () => grid?.close(), [grid])

  async function load(): Promise<Grid | undefined> {
    const { openGrid } = await import('./grid.ts')
    if (!table.current) return undefined
    const opened = openGrid({ table: table.current, router, onPoint })
    setGrid(opened)
    return opened
  }

  function wake(): Promise<Grid | undefined> {
    return (loading.current ??= load().catch(() => {
      // Without it the table is read as it is; the next touch tries again.
      loading.current = undefined
      return undefined
    }))
  }

  const onTouch = () => void wake()
  /** The press that comes before the grid has no link yet. */
  function onClick({ target }: MouseEvent): void {
    if (!grid && target instanceof Element && !target.closest('a, button')) void wake().then((it) => it?.press(target))
  }
  return { table, grid, handlers: { onPointerEnter: onTouch, onFocus: onTouch, onClick } }
}
