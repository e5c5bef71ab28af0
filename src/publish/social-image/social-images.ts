import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { altText, type SocialCard } from './card.ts'
import { drawCard } from './drawing.ts'
import type { ImageOf } from './logo-tiles.ts'
import { openRenderer, type Renderer } from './renderer.ts'
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
  add(pagePath: string, card: SocialCard): Promise<SocialImage>
  /** Waits for all pictures. Rejects when one of them cannot be drawn or written. */
  finish(): Promise<void>
}

/** Node's own pool of threads has as many by default. */
const AT_ONCE = 4

/**
 * Opens the drawing of pictures into `<outDir>/social/`. Logos are read from `outDir`, where they are published already.
 * Pictures are kept in `cacheFolder`, named by a hash of their drawing and of what turns it into pixels.
 */
export async function openSocialImages(outDir: string, cacheFolder: string): Promise<SocialImages> {
  const renderer = await openRenderer()
  const tools = { measure: renderer.measure, imageOf: logoImages(outDir, renderer) }
  const running = new Set<Promise<void>>()
  await mkdir(cacheFolder, { recursive: true })

  async function write(svg: string, key: string, file: string): Promise<void> {
    const kept = join(cacheFolder, `${key}.png`)
    if (!existsSync(kept)) {
      // Renamed when it is whole, because builds may share the folder.
      await writeFile(`${kept}.${process.pid}`, await renderer.render(svg))
      await rename(`${kept}.${process.pid}`, kept)
    }
    await mkdir(dirname(file), { recursive: true })
    await copyFile(kept, file)
  }

  return {
    async add(pagePath, card) {
      const svg = drawCard(card, tools)
      const key = createHash('sha256').update(renderer.version).update(svg).digest('hex')
      const path = `/social${pagePath === '/' ? '/home' : pagePath.replace(/\/$/, '')}.png`
      if (running.size >= AT_ONCE) await Promise.race(running)
      const written = write(svg, key, join(outDir, path))
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

const RASTER = new Map([
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.gif', 'image/gif'],
])

/** The largest width at which a logo is drawn. */
const LOGO_WIDTH = 120

/** Gives published logos as images. One that lies elsewhere on the web, is missing or broken cannot be drawn. */
function logoImages(outDir: string, renderer: Renderer): ImageOf {
  const images = new Map<string, string | undefined>()
  return (logo) => {
    if (!images.has(logo)) images.set(logo, logo.startsWith('/') ? imageOf(join(outDir, logo), renderer) : undefined)
    return images.get(logo)
  }
}

function imageOf(file: string, renderer: Renderer): string | undefined {
  const type = RASTER.get(extname(file).toLowerCase())
  try {
    const bytes = readFileSync(file)
    // An SVG's own texts would be lost in a drawing that holds it as an image (linebender/resvg#740).
    const image = type ? bytes : renderer.rasterize(bytes, LOGO_WIDTH)
    return `data:${type ?? 'image/png'};base64,${image.toString('base64')}`
  } catch {
    return undefined
  }
}
