import type { Mark } from './card.ts'
import { BOTTOM, COLOURS, LEFT } from './sheet.ts'
import { textElement, type TypeStyle } from './text-element.ts'
import type { Part } from './title-block.ts'

/** Gives a logo, by its address in the catalogue, as the address of an image; undefined when it cannot be drawn. */
export type ImageOf = (logo: string) => string | undefined

const TILE = 60
const STEP = TILE + 12
const ROWS = 2
const MORE: TypeStyle = { size: 24, weight: 400, colour: COLOURS.ink3 }

/** Logos in up to two rows at the lower left, as far as `right`; the number of those without a place stands last. */
export function logoRows(marks: readonly Mark[], imageOf: ImageOf, right: number): Part {
  const drawn = marks.filter(({ logo }) => imageOf(logo) !== undefined)
  if (drawn.length === 0) return { svg: '', top: BOTTOM, left: LEFT }
  const perRow = Math.floor((right - LEFT + STEP - TILE) / STEP)
  const rows = Math.min(Math.ceil(drawn.length / perRow), ROWS)
  const top = BOTTOM + STEP - TILE - rows * STEP
  const places = perRow * rows
  const shown = drawn.length > places ? drawn.slice(0, places - 1) : drawn
  const x = (place: number) => LEFT + (place % perRow) * STEP
  const y = (place: number) => top + Math.floor(place / perRow) * STEP
  const tiles = shown.map((mark, place) => logoTile(mark, imageOf, x(place), y(place), TILE))
  const others = drawn.length - shown.length
  const more = others > 0 ? textElement(`+${others}`, MORE, x(places - 1) + TILE / 2, y(places - 1) + 39, 'middle') : ''
  return { svg: tiles.join('') + more, top, left: LEFT }
}

/** One logo on its tile. */
export function logoTile({ logo, retired }: Mark, imageOf: ImageOf, x: number, y: number, size: number): string {
  const image = imageOf(logo)
  if (image === undefined) return ''
  const round = Number((size * 0.18).toFixed(2))
  const tile = `<rect width="${size}" height="${size}" rx="${round}"`
  return (
    `<g transform="translate(${x} ${y})"${retired ? ' opacity=".8"' : ''}>${tile} fill="#fff"/>` +
    `<clipPath id="tile-${x}-${y}">${tile}/></clipPath>` +
    `<image width="${size}" height="${size}" clip-path="url(#tile-${x}-${y})"${retired ? ` filter="url(#${GREY_FILTER.id})"` : ''} href="${image}"/>` +
    `${tile} fill="none" stroke="${COLOURS.ink}" stroke-opacity=".13"/></g>`
  )
}

/** What the tiles of retired companies refer to. */
export const GREY_FILTER = {
  id: 'grey',
  svg: '<filter id="grey"><feColorMatrix type="saturate" values="0"/></filter>',
}
