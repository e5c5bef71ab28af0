import { openRenderer, type Renderer } from '../../src/publish/social-image/renderer.ts'

/** Edge in pixels: the largest logo is 64 wide, on screens of up to three pixels per CSS pixel. */
const SIZE = 192

let renderer: Promise<Renderer> | undefined

/**
 * An SVG text as PNG, transparent where nothing is drawn: the same bytes on every machine, as the renderer has its own
 * typeface. Raises an error where that has not all of the letters.
 */
export async function pngOf(svg: string): Promise<Buffer> {
  renderer ??= openRenderer()
  const { canDraw, rasterize } = await renderer
  const letters = />([^<]*)<\/text>/.exec(svg)?.[1] ?? ''
  if (!canDraw(letters))
    throw new Error(
      `The typeface for PNG has no letters ${letters}: name an .svg file, or give other letters in scripts/logos/letters.ts.`,
    )
  return rasterize(Buffer.from(svg), SIZE)
}
