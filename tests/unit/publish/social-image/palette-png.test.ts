import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { palettePng } from '../../../../src/publish/social-image/palette-png.ts'

/** A picture, each of whose pixels is one of the colours given, in turn. */
function pictureOf(width: number, height: number, colours: readonly (readonly number[])[]) {
  const pixels = Array.from({ length: width * height }, (_, at) => [...(colours[at % colours.length] ?? []), 255])
  return { width, height, pixels: Uint8Array.from(pixels.flat()) }
}

/** The chunks of a PNG by their names. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  return chunks
}

/** The colours of a PNG's pixels, read back. */
function coloursOf(png: Buffer, width: number): number[][] {
  const chunks = chunksOf(png)
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0)
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))
  return [...rows]
    .filter((_, at) => at % (width + 1) > 0)
    .map((index) => [...palette.subarray(index * 3, index * 3 + 3)])
}

test('a picture of few colours keeps them all', async () => {
  const colours = [
    [252, 253, 254],
    [252, 253, 255],
    [13, 30, 50],
  ]
  const png = await palettePng(pictureOf(4, 3, colours))
  expect(chunksOf(png).get('IHDR')?.readUInt32BE(0)).toBe(4)
  expect(chunksOf(png).get('IHDR')?.readUInt32BE(4)).toBe(3)
  expect(coloursOf(png, 4)).toEqual(Array.from({ length: 12 }, (_, at) => colours[at % 3]))
})

test('of many colours 256 stay, and each becomes one that looks alike', async () => {
  const shades = Array.from({ length: 1000 }, (_, at) => [at >> 2, 255 - (at >> 2), at % 4])
  const read = coloursOf(await palettePng(pictureOf(100, 10, shades)), 100)
  expect(new Set(read.map(String)).size).toBeLessThanOrEqual(256)
  const furthest = read.map((colour, at) =>
    Math.max(...colour.map((value, n) => Math.abs(value - (shades[at]?.[n] ?? 0)))),
  )
  expect(Math.max(...furthest)).toBeLessThanOrEqual(7)
})
