import { monogram } from '../../src/data/compiler/monogram.ts'
import { LETTERS } from './letters.ts'
import { MARKS } from './marks.ts'

/** What is needed to draw a company's logo. */
export interface Drawn {
  id: string
  name: string
}

/** The darker of the two grounds that logos stand on, `--tile` in dark mode. */
const TILE = 'e6ecf3'
const LEAST_CONTRAST = 1.5

/** A company's logo as SVG: its mark in the brand's colour, with a margin of a sixth, or else its monogram. */
export function drawLogo({ id, name }: Drawn): string {
  const mark = MARKS.get(id)
  if (!mark) return `${monogram(id, name, LETTERS.get(id))}\n`
  const path = `<path fill="${visibleOnTile(mark.hex)}" d="${mark.path}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 36 36">${path}</svg>\n`
}

/** The companies drawn with the same letters, in groups. Case makes no difference at 20 pixels. */
export function sharedLetters(companies: readonly Drawn[]): { letters: string; companies: Drawn[] }[] {
  const groups = new Map<string, Drawn[]>()
  for (const company of companies.filter(({ id }) => !MARKS.has(id))) {
    const letters = /<text[^>]*>([^<]*)/.exec(drawLogo(company))?.[1]?.toUpperCase() ?? ''
    groups.set(letters, [...(groups.get(letters) ?? []), company])
  }
  return [...groups].filter(([, group]) => group.length > 1).map(([letters, group]) => ({ letters, companies: group }))
}

/** A brand's colour (six hex digits) for SVG: black instead where it would hardly be seen, such as yellow. */
export function visibleOnTile(hex: string): string {
  const contrast = (luminance(TILE) + 0.05) / (luminance(hex) + 0.05)
  return contrast < LEAST_CONTRAST ? '#000000' : `#${hex}`
}

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
