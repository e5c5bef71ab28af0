import type { Figure } from './card.ts'
import { BOTTOM, COLOURS, RIGHT, UNIT } from './sheet.ts'
import { textElement, type TypeStyle } from './text-element.ts'

/** A part of a drawing and the edges it reaches. */
export interface Part {
  svg: string
  top: number
  left: number
}

const CELL = { width: 5 * UNIT, height: 3 * UNIT }
const LABEL: TypeStyle = { size: 20, weight: 400, colour: COLOURS.ink3 }
const VALUE: TypeStyle = { size: 34, weight: 600, colour: COLOURS.ink }
/** Days are longer than counts, and quieter. */
const LONG_VALUE: TypeStyle = { size: 26, weight: 400, colour: COLOURS.ink }

/** The figures of a card in the lower right corner, as a drawing has them. */
export function titleBlock(figures: readonly Figure[]): Part {
  const left = RIGHT - figures.length * CELL.width
  const top = BOTTOM - CELL.height
  const cells = figures.map(({ label, value }, index) => {
    const x = left + index * CELL.width
    return (
      `<path fill="${COLOURS.paper}" stroke="${COLOURS.edge}" stroke-width="1.5" d="M${x} ${top}h${CELL.width}v${CELL.height}h${-CELL.width}z"/>` +
      textElement(label, LABEL, x + 15, top + 32) +
      textElement(value, value.length > 6 ? LONG_VALUE : VALUE, x + 15, top + 72)
    )
  })
  return figures.length > 0 ? { svg: cells.join(''), top, left } : { svg: '', top: BOTTOM, left: RIGHT }
}
