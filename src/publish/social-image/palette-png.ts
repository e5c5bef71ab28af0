import { crc32, deflate } from 'node:zlib'
import { promisify } from 'node:util'

/** A picture without transparency: four bytes per pixel (red, green, blue, and one that does not count), row by row. */
export interface Pixels {
  width: number
  height: number
  pixels: Uint8Array
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** As many colours as a byte can name. */
const COLOURS = 256
const BITS = 8
const INDEXED = 3
/** Squared distance below which two colours look alike. */
const ALIKE = 48

const compress = promisify(deflate)

/**
 * A picture as PNG with at most 256 colours (https://www.w3.org/TR/png-3/), which is a third of the bytes: a drawing has
 * few colours and many shades at the edges of its letters. Compressed by Node in its pool of threads; libraries that
 * write such files do so in JavaScript, which takes longer than the drawing.
 */
export async function palettePng({ width, height, pixels }: Pixels): Promise<Buffer> {
  const palette = paletteOf(countColours(pixels))
  // Every row begins with the number of its filter, which is 0: none.
  const rows = Buffer.alloc((width + 1) * height)
  const indexOf = nearestIn(palette)
  for (let pixel = 0; pixel < width * height; pixel++) {
    rows[pixel + Math.floor(pixel / width) + 1] = indexOf(colourAt(pixels, pixel * 4))
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([BITS, INDEXED], 8)
  const data = await compress(rows, { level: 9 })
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('PLTE', table), chunk('IDAT', data), chunk('IEND')])
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function colourAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
}

/** How often each colour occurs. Most pixels have the colour of the one before. */
function countColours(pixels: Uint8Array): Map<number, number> {
  const counts = new Map<number, number>()
  let begun = 0
  for (let at = 4; at <= pixels.length; at += 4) {
    const colour = colourAt(pixels, begun)
    if (at < pixels.length && colourAt(pixels, at) === colour) continue
    counts.set(colour, (counts.get(colour) ?? 0) + (at - begun) / 4)
    begun = at
  }
  return counts
}

/**
 * The colours that occur most often and do not look alike (the popularity algorithm: P. Heckbert, Color image
 * quantization for frame buffer display, 1982), the most frequent first.
 */
function paletteOf(counts: Map<number, number>): number[] {
  const colours = [...counts].sort(([one, often], [other, count]) => count - often || one - other)
  const palette: number[] = []
  for (const [colour] of colours) {
    const differs = colours.length <= COLOURS || palette.every((one) => distance(one, colour) > ALIKE)
    if (differs) palette.push(colour)
    if (palette.length === COLOURS) break
  }
  return palette
}

/** Gives the index of the colour that is nearest to another one. */
function nearestIn(palette: readonly number[]): (colour: number) => number {
  const known = new Map<number, number>(palette.map((colour, index) => [colour, index]))
  let last = { colour: -1, index: 0 }
  return (colour) => {
    if (colour === last.colour) return last.index
    const index = known.get(colour) ?? nearest(palette, colour)
    known.set(colour, index)
    last = { colour, index }
    return index
  }
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0
  let least = Infinity
  for (let index = 0; index < palette.length && least > 0; index++) {
    const off = distance(palette[index] ?? 0, colour)
    if (off >= least) continue
    best = index
    least = off
  }
  return best
}

function distance(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16)
  const green = ((one >> 8) & 255) - ((other >> 8) & 255)
  const blue = (one & 255) - (other & 255)
  return red * red + green * green + blue * blue
}
