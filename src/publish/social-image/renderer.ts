import { createRequire } from 'node:module'
import { palettePng } from './palette-png.ts'
import { textElement, type TypeStyle } from './text-element.ts'

/** Turns drawings into pixels, with a typeface of its own, so that pictures are the same on every machine. */
export interface Renderer {
  /** The width of a text. */
  measure(text: string, style: TypeStyle): number
  /** Whether the typeface has every character of a text. */
  canDraw(text: string): boolean
  /** A small SVG as PNG of the given width. Throws when it is not SVG. */
  rasterize(svg: Buffer, width: number): Buffer
  /** An SVG as PNG with at most 256 colours, drawn in a pool of threads. Rejects when it is not SVG. */
  render(svg: string): Promise<Buffer>
}

const require = createRequire(import.meta.url)
const LIBRARY = '@resvg/resvg-js'
const TYPEFACE = '@expo-google-fonts/inter'
const WEIGHTS = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf']

const PLAIN: TypeStyle = { size: 20, weight: 400 }
/** No character will ever be here (https://www.unicode.org/faq/private_use.html#nonchar1), so it is drawn as missing. */
const NO_CHARACTER = '\u{10fffe}'

/** A renderer by resvg with the typeface Inter. Both are loaded here and not before, as most builds need neither. */
export async function openRenderer(): Promise<Renderer> {
  const { Resvg, renderAsync } = await import('@resvg/resvg-js')
  const font = {
    loadSystemFonts: false,
    fontFiles: WEIGHTS.map((file) => require.resolve(`${TYPEFACE}/${file}`)),
    defaultFontFamily: 'Inter',
  }
  const outlineOf = (character: string) => new Resvg(svgOf(character, PLAIN), { font }).toString()
  const missing = outlineOf(NO_CHARACTER)
  const known = new Map<string, boolean>()
  const has = (character: string) => {
    const drawn = known.get(character) ?? outlineOf(character) !== missing
    known.set(character, drawn)
    return drawn
  }
  return {
    canDraw: (text) => [...text].every(has),
    measure(text, style) {
      return new Resvg(svgOf(text, style), { font }).getBBox()?.width ?? 0
    },
    rasterize: (svg, width) => new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng(),
    render: async (svg) => palettePng(await renderAsync(svg, { font })),
  }
}

function svgOf(text: string, style: TypeStyle): string {
  return `<svg xmlns="http://www.w3.org/2000/svg">${textElement(text, style, 0, 0)}</svg>`
}

/** Names the state of the packages that decide over the pixels of a drawing. */
export function rendererVersion(): string {
  return [LIBRARY, TYPEFACE].map(versionOf).join(' ')
}

function versionOf(name: string): string {
  const { version } = require(`${name}/package.json`) as { version: string }
  return `${name}@${version}`
}
