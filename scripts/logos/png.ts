import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { findBrowser } from '../setup/browser.mjs'

/** Edge in pixels: the largest logo is 64 wide, on screens of up to three pixels per CSS pixel. */
const SIZE = 192
/** Where a PNG's second chunk starts: after the signature and IHDR, whose size never differs. */
const AFTER_HEADER = 33
const TIMEOUT = 30_000
// A container has no sandbox and no GPU; nothing here is loaded from anywhere.
const FLAGS = [
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking',
  '--disable-component-update --disable-sync --force-color-profile=srgb --font-render-hinting=none',
].flatMap((line) => line.split(' '))

/** PNG files of SVG texts, in the same order, transparent where nothing is drawn. Needs Chromium. */
export async function rasterise(svgs: readonly string[]): Promise<Buffer[]> {
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS, timeout: TIMEOUT })
  try {
    const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } })
    const pictures: Buffer[] = []
    for (const svg of svgs) {
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${SIZE}px}</style>${svg}`, {
        timeout: TIMEOUT,
      })
      const png = await page.screenshot({ omitBackground: true, timeout: TIMEOUT })
      pictures.push(Buffer.concat([png.subarray(0, AFTER_HEADER), stamp(svg), png.subarray(AFTER_HEADER)]))
    }
    return pictures
  } finally {
    await browser.close()
  }
}

/** Whether a PNG file was made from just this SVG text. */
export function isMadeFrom(png: Buffer, svg: string): boolean {
  return png.includes(stamp(svg))
}

/**
 * The chunk that says what a PNG was made from (https://www.w3.org/TR/png-3/#11tEXt): pixels differ a little from one
 * Chromium and one set of fonts to the next, so they cannot tell whether a file is up to date.
 */
function stamp(svg: string): Buffer {
  const hash = createHash('sha256').update(`${SIZE} ${svg}`).digest('hex')
  const body = Buffer.from(`tEXtSource\0sha256:${hash}`, 'latin1')
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(body.length - 4, 0)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return chunk
}
