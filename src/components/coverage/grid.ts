import type { useRouter } from '@tanstack/react-router'
import { cellOf, columnHead, focusable, neighbour, openCell, placeOf, type Place } from './grid-places.ts'

/** The cell that a tip is shown for. */
export interface Pointed extends Place {
  cell: HTMLTableCellElement
}

/** What a table needs to be a grid, and what it tells: of which cell a tip is due. */
export interface GridParts {
  table: HTMLTableElement
  router: Pick<ReturnType<typeof useRouter>, 'navigate'>
  onPoint: (pointed: Pointed | undefined) => void
}

/** A table that arrow keys go through. */
export interface Grid {
  /** After the table was drawn anew: there is one tab stop again. */
  refresh(): void
  /** Keeps the tip that is shown, as the pointer is on it. */
  keepTip(): void
  /** Does what a press on this part of the table does. */
  press(target: EventTarget | null): boolean
  close(): void
}

/** How long a pointer rests on a cell before its tip comes, or leaves it before the tip goes. */
const REST_MS = 150

/**
 * Makes a grid of the published table (https://www.w3.org/WAI/ARIA/apg/patterns/grid/): one tab stop, arrow keys between
 * cells, and links that are made when a cell is reached.
 */
export function openGrid({ table, router, onPoint }: GridParts): Grid {
  let stop: HTMLTableCellElement | undefined
  let column = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Leads to the entry of a guideline on the page of a topic, or to that of either. */
  function open({ topic, guideline }: { topic?: string; guideline?: string }): void {
    if (topic)
      void router.navigate({
        to: '/design/topics/$topicId',
        params: { topicId: topic },
        ...(guideline && { hash: guideline }),
      })
    else if (guideline)
      void router.navigate({ to: '/design/guidelines/$guidelineId', params: { guidelineId: guideline } })
  }

  function makeStop(cell: HTMLTableCellElement | undefined): void {
    if (stop) focusable(stop).tabIndex = -1
    markHead(false)
    stop = cell
    if (cell) focusable(cell).tabIndex = 0
  }

  function markHead(isMarked: boolean): void {
    const head = stop && columnHead(stop)
    head?.classList.toggle('is-met', isMarked)
  }

  function point(cell: HTMLTableCellElement): void {
    const place = placeOf(cell)
    onPoint(place && place.sections > 0 ? { ...place, cell } : undefined)
  }

  /** Whether something was opened. */
  function press(target: EventTarget | null): boolean {
    const cell = cellOf(target)
    return cell !== undefined && openCell(cell, open)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const cell = cellOf(event.target)
    if (!cell) return
    if (event.key === 'Escape') onPoint(undefined)
    const next = neighbour(cell, column, event)
    if (!next || event.altKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (next.cellIndex > 0 || event.key === 'ArrowLeft' || event.key === 'Home') column = next.cellIndex
    focusable(next).focus()
  }

  function onFocus({ target }: FocusEvent): void {
    const cell = cellOf(target)
    if (!cell) return
    makeStop(cell)
    markHead(true)
    clearTimeout(timer)
    point(cell)
  }

  function onBlur(): void {
    markHead(false)
    onPoint(undefined)
  }

  function onPointerOver({ target, pointerType }: PointerEvent): void {
    const cell = cellOf(target)
    if (!cell || pointerType !== 'mouse') return
    if (placeOf(cell)?.sections) focusable(cell)
    clearTimeout(timer)
    timer = setTimeout(() => point(cell), REST_MS)
  }

  function onPointerLeave(): void {
    clearTimeout(timer)
    timer = setTimeout(() => onPoint(undefined), REST_MS)
  }

  function onClick(event: MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    if (press(event.target)) event.preventDefault()
  }

  function refresh(): void {
    for (const one of table.querySelectorAll<HTMLElement>('a, button')) one.tabIndex = -1
    const focused = table.contains(document.activeElement) ? cellOf(document.activeElement) : undefined
    makeStop(focused ?? (stop?.isConnected ? stop : table.tBodies[1]?.rows[1]?.cells[0]))
  }

  const closing = new AbortController()
  const { signal } = closing
  table.addEventListener('keydown', onKeyDown, { signal })
  table.addEventListener('focusin', onFocus, { signal })
  table.addEventListener('focusout', onBlur, { signal })
  table.addEventListener('pointerover', onPointerOver, { signal })
  table.addEventListener('pointerleave', onPointerLeave, { signal })
  table.addEventListener('click', onClick, { signal })
  refresh()
  markHead(table.contains(document.activeElement))
  return {
    refresh,
    press,
    keepTip: () => clearTimeout(timer),
    close() {
      clearTimeout(timer)
      closing.abort()
    },
  }
}
