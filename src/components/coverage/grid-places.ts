/** What a cell of the table is about: the addresses and names of its topic and guideline, as the heads have them. */
export interface Place {
  topic: string
  guideline: string
  /** Where it leads: the guideline's entry on the topic's page. */
  href: string
  /** `Zalando: RESTful API Guidelines, CORS`. */
  name: string
  /** How many sections there are; 0 for an empty cell. */
  sections: number
}

/** The cell that an element stands in. */
export function cellOf(target: EventTarget | null): HTMLTableCellElement | undefined {
  return target instanceof Element ? (target.closest<HTMLTableCellElement>('td, th') ?? undefined) : undefined
}

/** What a cell is about; undefined for heads and totals. */
export function placeOf(cell: HTMLTableCellElement): Place | undefined {
  const row = cell.parentElement
  const topic = row?.querySelector<HTMLAnchorElement>('th[scope="row"] > a')
  const guideline = columnHead(cell)?.querySelector('a')
  if (!topic || !guideline || cell.tagName === 'TH') return undefined
  return {
    topic: idIn(topic),
    guideline: idIn(guideline),
    href: `${topic.href}#${idIn(guideline)}`,
    name: `${guideline.title}, ${topic.textContent}`,
    sections: Number(cell.textContent),
  }
}

/** The head of the column that a cell stands in. */
export function columnHead(cell: HTMLTableCellElement): HTMLTableCellElement | undefined {
  return cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex]
}

/** Opens what a cell leads to, and says whether that is anything. */
export function openCell(
  cell: HTMLTableCellElement,
  open: (place: { topic?: string; guideline?: string }) => void,
): boolean {
  const link = focusable(cell)
  if (!(link instanceof HTMLAnchorElement)) return false
  const place = placeOf(cell)
  if (place) open({ topic: place.topic, guideline: place.guideline })
  else open(cell.scope === 'row' ? { topic: idIn(link) } : { guideline: idIn(link) })
  return true
}

/** The topic or guideline that a link leads to: the last part of its path. */
function idIn({ pathname }: HTMLAnchorElement): string {
  return decodeURIComponent(pathname.split('/').at(-1) ?? '')
}

const LEVELS: Record<string, string> = { m: ', must', s: ', should', o: ', may' }

/** What takes the focus in a cell: its link or button. A cell with sections gets its link now, an empty one a name. */
export function focusable(cell: HTMLTableCellElement): HTMLElement {
  const there = cell.querySelector<HTMLElement>('a, button')
  if (there) return there
  const place = placeOf(cell)
  if (!place || place.sections === 0) {
    if (place) cell.ariaLabel = `${place.name}: nothing`
    if (!cell.hasAttribute('tabindex')) cell.tabIndex = -1
    return cell
  }
  const { sections, name, href } = place
  const link = document.createElement('a')
  link.href = href
  link.tabIndex = -1
  link.textContent = cell.textContent
  link.ariaLabel = `${name}: ${sections} ${sections === 1 ? 'section' : 'sections'}${LEVELS[cell.className] ?? ''}`
  cell.replaceChildren(link)
  return link
}

const LEAP = 10

/**
 * The cell that a key leads to from another; undefined for keys that lead nowhere. `column` is the one that is kept through
 * rows without it, such as the name of a category.
 */
export function neighbour(
  cell: HTMLTableCellElement,
  column: number,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
): HTMLTableCellElement | undefined {
  const rows = [...(cell.closest('table')?.rows ?? [])]
  const at = rows.findIndex((row) => row === cell.parentElement)
  const row = (index: number) => rows[Math.max(0, Math.min(rows.length - 1, index))]
  const down = (by: number) => row(at + by)?.cells[column] ?? row(at + by)?.cells[0]
  switch (key) {
    case 'ArrowRight':
      return row(at)?.cells[cell.cellIndex + 1]
    case 'ArrowLeft':
      return row(at)?.cells[cell.cellIndex - 1]
    case 'ArrowDown':
      return down(1)
    case 'ArrowUp':
      return down(-1)
    case 'PageDown':
      return down(LEAP)
    case 'PageUp':
      return down(-LEAP)
    case 'Home':
      return row(ctrlKey ? 0 : at)?.cells[0]
    case 'End':
      return [...(row(ctrlKey ? rows.length : at)?.cells ?? [])].at(-1)
    default:
      return undefined
  }
}
