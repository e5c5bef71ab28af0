/** Draws the icons that systems and browsers ask for as PNG into `src/icons/`, from `src/favicon.svg`: `npm run icons`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'

const PAPER = '#fcfdfe'
const MARK = readFileSync('src/favicon.svg', 'utf8').match(/<path .*(?=<\/svg>)/)?.[0]

/** Name, edge in pixels, and the share of it that the mark takes. Systems cut the corners off the last two. */
const ICONS = [
  { name: 'icon-192', size: 192, share: 0.75 },
  { name: 'icon-512', size: 512, share: 0.75 },
  { name: 'maskable-512', size: 512, share: 0.5 },
  { name: 'apple-touch', size: 180, share: 0.6 },
]

if (!MARK) throw new Error('src/favicon.svg has no path to draw')
for (const { name, size, share } of ICONS) {
  const edge = 20 / share
  const start = (20 - edge) / 2
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${start} ${start} ${edge} ${edge}">` +
    `<path fill="${PAPER}" d="M${start} ${start}h${edge}v${edge}h${-edge}z"/><g color="#0a4fb0">${MARK}</g></svg>`
  writeFileSync(`src/icons/${name}.png`, new Resvg(svg).render().asPng())
}
