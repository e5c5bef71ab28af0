import { createRequire } from 'node:module'
import { textElement, type TypeStyle } from './text-element.ts'

/** Turns drawings into pixels, with a typeface of its own, so that pictures are the same on every machine. */
export interface Renderer {
  /** The width of a text. */
  measure(text: string, style: TypeStyle): number
  /** A small SVG as PNG of the given width. Throws when it is not SVG. */
  rasterize(svg: Buffer, width: number): Buffer
  /** An SVG as PNG, drawn in a pool of threads. Rejects when it is not SVG. */
  render(svg: string): Promise<Buffer>
}

const require = createRequire(import.meta.url)
const LIBRARY = '@resvg/resvg-js'
const TYPEFACE = '@expo-google-fonts/inter'
const WEIGHTS = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf']

/** A renderer by resvg with the typeface Inter. Both are loaded here and not before, as most builds need neither. */
export async function openRenderer(): Promise<Renderer> {
  const { Resvg, renderAsync } = await import('@resvg/resvg-js')
  const font = {
    loadSystemFonts: false,
    fontFiles: WEIGHTS.map((file) => require.resolve(`${TYPEFACE}/${file}`)),
    defaultFontFamily: 'Inter',
  }
  return {
    measure(text, style) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg">${textElement(text, style, 0, 0)}</svg>`
      return new Resvg(svg, { font }).getBBox()?.width ?? 0
    },
    rasterize: (svg, width) => new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng(),
    render: async (svg) => (await renderAsync(svg, { font })).asPng(),
  }
}

/** Names the state of the packages that decide over the pixels of a drawing. */
export function rendererVersion(): string {
  return [LIBRARY, TYPEFACE].map(versionOf).join(' ')
}

function versionOf(name: string): string {
  const { version } = require(`${name}/package.json`) as { version: string }
  return `${name}@${version}`
}
