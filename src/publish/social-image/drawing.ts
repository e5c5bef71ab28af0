import type { SocialCard } from './card.ts'
import { breakLines, CUT } from './lines.ts'
import { GREY_FILTER, logoRows, logoTile, type ImageOf } from './logo-tiles.ts'
import type { Renderer } from './renderer.ts'
import { COLOURS, LEFT, RIGHT, sheet, TOP, UNIT } from './sheet.ts'
import { textElement, type TypeStyle } from './text-element.ts'
import { titleBlock } from './title-block.ts'

/** What a drawing is made with. */
export interface Tools {
  measure: Renderer['measure']
  canDraw: Renderer['canDraw']
  imageOf: ImageOf
}

const CRUMBS: TypeStyle = { size: 26, weight: 400, colour: COLOURS.ink2 }
const TEXT: TypeStyle = { size: 31, weight: 400, colour: COLOURS.ink2 }
const TEXT_LINE = 44
const MARK = 4 * UNIT

/** How large a title is set, largest first, and in how many lines at most. */
const TITLES = [
  { size: 88, lines: 1 },
  { size: 74, lines: 2 },
  { size: 58, lines: 3 },
]

/** Draws a card as SVG: drafting paper with a title, logos below it, and the title block in the lower right corner. */
export function drawCard(card: SocialCard, tools: Tools): string {
  const block = titleBlock(card.figures)
  const logos = logoRows(card.logos, tools.imageOf, block.left - UNIT)
  const words = head(card, tools, Math.min(block.top, logos.top) - UNIT)
  return sheet(GREY_FILTER.svg + words + logos.svg + block.svg)
}

/**
 * Crumbs, title and text, as far down as `bottom`, beside the mark if there is one. What is in a script that the typeface
 * does not have is left out; the text then stands for a title.
 */
function head(card: SocialCard, { measure, canDraw, imageOf }: Tools, bottom: number): string {
  const { mark } = card
  const crumbs = card.crumbs.filter(canDraw)
  const [title = '', text] = [card.title, card.text ?? ''].filter((words) => words !== '' && canDraw(words))
  const top = TOP + 3 * UNIT
  const tile = mark ? logoTile(mark, imageOf, LEFT, top, MARK) : ''
  const x = tile ? LEFT + MARK + UNIT : LEFT
  const fits = (style: TypeStyle) => (line: string) => measure(line, style) <= RIGHT - x
  const { style, lines } = setTitle(title, fits)
  const first = top + (crumbs.length > 0 ? 42 : 0) + style.size * 0.82
  const last = first + (lines.length - 1) * style.size * 1.1
  const start = last + 58
  const room = Math.min(Math.floor((bottom - start) / TEXT_LINE) + 1, 2)
  const texts = text && room > 0 ? breakLines(text, fits(TEXT), room) : []
  return [
    tile,
    crumbs.length > 0 ? textElement(crumbs.join('  /  '), CRUMBS, x, top + 20) : '',
    ...lines.map((line, index) => textElement(line, style, x, first + index * style.size * 1.1)),
    ...texts.map((line, index) => textElement(line, TEXT, x, start + index * TEXT_LINE)),
  ].join('')
}

/** Sets a title as large as it fits in full; one that never does is cut off. */
function setTitle(title: string, fits: (style: TypeStyle) => (line: string) => boolean) {
  let set: { style: TypeStyle; lines: string[] } = { style: TEXT, lines: [] }
  for (const { size, lines } of TITLES) {
    const style: TypeStyle = { size, weight: 600, colour: COLOURS.ink, spacing: -0.022 }
    set = { style, lines: breakLines(title, fits(style), lines) }
    if (!set.lines.at(-1)?.endsWith(CUT)) break
  }
  return set
}
