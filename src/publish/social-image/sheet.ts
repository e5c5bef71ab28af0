import { SITE_TITLE } from '../data/site.ts'
import { textElement, type TypeStyle } from './text-element.ts'

/** The size of a picture in pixels, which services that show large previews ask for. The grid meets its edges. */
export const WIDTH = 1200
export const HEIGHT = 630

/** The distance of two lines of the grid. */
export const UNIT = 30

/** The edges of what is drawn on the sheet. */
export const LEFT = 2 * UNIT
export const RIGHT = WIDTH - LEFT
export const TOP = 2 * UNIT
export const BOTTOM = HEIGHT - TOP

/** The light theme of `src/styles/tokens.css`. */
export const COLOURS = {
  paper: '#fcfdfe',
  grid: '#e6edf5',
  edge: '#a9b9cb',
  ink: '#0d1e32',
  ink2: '#3d5068',
  ink3: '#566a81',
  accent: '#0a4fb0',
}

const BRAND: TypeStyle = { size: 28, weight: 600, colour: COLOURS.ink }

/** Puts a drawing on the sheet of squared paper, under the mark of the site. */
export function sheet(drawing: string): string {
  const across = Array.from({ length: HEIGHT / UNIT - 1 }, (_, row) => `M0 ${(row + 1) * UNIT}H${WIDTH}`)
  const down = Array.from({ length: WIDTH / UNIT - 1 }, (_, column) => `M${(column + 1) * UNIT} 0V${HEIGHT}`)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">` +
    `<path fill="${COLOURS.paper}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>` +
    `<path stroke="${COLOURS.grid}" d="${[...across, ...down].join('')}"/>` +
    `${brand()}${drawing}</svg>`
  )
}

/** The mark of `src/favicon.svg` and the name. */
function brand(): string {
  return (
    `<g transform="translate(${LEFT} ${TOP}) scale(1.7)" fill="${COLOURS.accent}">` +
    `<path fill="none" stroke="${COLOURS.accent}" stroke-width="1.5" d="M.75 7V.75H7M13 19.25h6.25V13"/><path d="M6 6h8v8H6z"/></g>` +
    textElement(SITE_TITLE, BRAND, LEFT + 50, TOP + 27)
  )
}
