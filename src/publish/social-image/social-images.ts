import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { hashOf, hashOfCode, replaceFile } from '../../data/build-cache/build-cache.ts'
import type { OutputFolder } from '../../data/compiler/output-folder.ts'
import { altText, type Mark, type SocialCard } from './card.ts'
import { drawCard, type Tools } from './drawing.ts'
import type { ImageOf } from './logo-tiles.ts'
import { openRenderer, rendererVersion, type Renderer } from './renderer.ts'
import { HEIGHT, WIDTH } from './sheet.ts'

/** A picture as the head of a page names it. */
export interface SocialImage {
  /** Below the base; its query changes with the picture, so that those who keep copies notice. */
  path: string
  width: number
  height: number
  alt: string
}

/** Draws the pictures that pages share. */
export interface SocialImages {
  /** Takes a page's card on, at once or when one of those before is done. Rejects when one of those failed. */
  add(canonicalPath: string, card: SocialCard): Promise<SocialImage>
  /** Waits for all pictures. Rejects when one of them cannot be drawn or written. */
  finish(): Promise<void>
}

/** Node's own pool of threads has as many by default. */
const AT_ONCE = 4

/**
 * Opens the drawing of pictures into `social/` of the published folder. Logos are read from there, where they are published already.
 * Pictures are kept in `cacheFolder`, named by a hash of all they are made from: the card, its logos, and what draws.
 */
export async function openSocialImages(output: OutputFolder, cacheFolder: string): Promise<SocialImages> {
  const code = hashOf(hashOfCode('src/publish/social-image'), rendererVersion())
  const logos = logoFiles(output.path)
  const running = new Set<Promise<void>>()
  // One for pages that look the same.
  const pictures = new Map<string, Promise<Buffer>>()
  await mkdir(cacheFolder, { recursive: true })
  // Opened for the first picture that is not kept: most builds need none.
  let opened: Promise<{ renderer: Renderer; tools: Tools }> | undefined

  async function open() {
    const renderer = await openRenderer()
    return { renderer, tools: { ...renderer, imageOf: logoImages(logos, renderer) } }
  }

  async function draw(card: SocialCard, key: string): Promise<Buffer> {
    const kept = join(cacheFolder, `${key}.png`)
    const known = await readFile(kept).catch(() => undefined)
    if (known) return known
    const { renderer, tools } = await (opened ??= open())
    const picture = await renderer.render(drawCard(card, tools))
    replaceFile(kept, picture)
    return picture
  }

  async function write(card: SocialCard, key: string, path: string): Promise<void> {
    const drawn = pictures.get(key) ?? draw(card, key)
    pictures.set(key, drawn)
    output.write(path, await drawn)
    pictures.delete(key)
  }

  /** Of a logo's company only what is drawn counts, not how many sections its guidelines have by now. */
  function keyOf(card: SocialCard): string {
    const marks = [...(card.mark ? [card.mark] : []), ...card.logos]
    const drawn = { ...card, mark: card.mark && markOf(card.mark), logos: card.logos.map(markOf) }
    return hashOf(code, JSON.stringify(drawn), ...marks.map(({ logo }) => logos(logo) ?? ''))
  }

  return {
    async add(canonicalPath, card) {
      const key = keyOf(card)
      const path = `/social${canonicalPath === '/' ? '/home' : canonicalPath.replace(/\/$/, '')}.png`
      if (running.size >= AT_ONCE) await Promise.race(running)
      const written = write(card, key, path)
      running.add(written)
      // One that failed stays, for whoever waits next.
      written.then(
        () => running.delete(written),
        () => {},
      )
      return { path: `${path}?v=${key.slice(0, 12)}`, width: WIDTH, height: HEIGHT, alt: altText(card) }
    },
    finish: async () => void (await Promise.all(running)),
  }
}

function markOf({ logo, retired }: Mark): Mark {
  return { logo, retired }
}

const RASTER = new Map([
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.gif', 'image/gif'],
])

/** The largest width at which a logo is drawn. */
const LOGO_WIDTH = 120

/** Reads published logos. One that lies elsewhere on the web or is missing has no bytes. */
function logoFiles(outDir: string): (logo: string) => Buffer | undefined {
  const read = new Map<string, Buffer | undefined>()
  return (logo) => {
    const file = join(outDir, logo)
    if (!read.has(logo)) read.set(logo, logo.startsWith('/') && existsSync(file) ? readFileSync(file) : undefined)
    return read.get(logo)
  }
}

/** Gives logos as images. One without bytes or that is broken cannot be drawn. */
function logoImages(bytesOf: (logo: string) => Buffer | undefined, renderer: Renderer): ImageOf {
  const images = new Map<string, string | undefined>()
  return (logo) => {
    if (!images.has(logo)) images.set(logo, imageOf(logo, bytesOf(logo), renderer))
    return images.get(logo)
  }
}

/** The texts of an SVG: the letters of a monogram. */
function textsOf(svg: Buffer): string[] {
  return [...svg.toString().matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text)
}

function imageOf(logo: string, bytes: Buffer | undefined, renderer: Renderer): string | undefined {
  const type = RASTER.get(extname(logo).toLowerCase())
  if (!bytes || (!type && !textsOf(bytes).every(renderer.canDraw))) return undefined
  try {
    // An SVG's own texts would be lost in a drawing that holds it as an image (linebender/resvg#740).
    const image = type ? bytes : renderer.rasterize(bytes, LOGO_WIDTH)
    return `data:${type ?? 'image/png'};base64,${image.toString('base64')}`
  } catch {
    return undefined
  }
}
