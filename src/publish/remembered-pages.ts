import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CatalogueSource } from '../data/catalogue-source.ts'
import { hashOf, openBuildCache } from '../data/build-cache/build-cache.ts'
import type { RenderedPage, RenderPage } from '../page/rendered-page.ts'

type Source = Omit<CatalogueSource, 'prose'>

/** A call of the source by which a page got content: the method and its argument. */
type Read = readonly [method: keyof Source, id?: string]

/** A page as an earlier build rendered it, and what it read: calls, and hashes of what they gave. */
interface Remembered {
  reads: readonly (readonly [read: Read, hash: string])[]
  page: RenderedPage
}

/** Pages that are rendered only when something they are made from has changed. */
export interface Pages {
  /** The page at a path. Rejects when it cannot be rendered. */
  render(path: string): Promise<RenderedPage>
  /** Forgets the pages of earlier builds that this one did not have. */
  finish(): void
}

/** What pages are made from: the server bundle in `serverFolder`, its function, the content, and the base. */
interface Ingredients {
  serverFolder: string
  render: RenderPage
  source: Source
  base: string
}

/**
 * Renders pages, and keeps them in a folder for the next build. A page is rendered again when the server bundle or what
 * the page read of the content is another.
 */
export function rememberPages(cacheFolder: string, { serverFolder, render, source, base }: Ingredients): Pages {
  const cache = openBuildCache(cacheFolder, codeOf(serverFolder))
  const hashes = new Map<string, Promise<string>>()

  function hashNow(read: Read): Promise<string> {
    const key = JSON.stringify(read)
    const known = hashes.get(key) ?? valueOf(source, read).then((value) => hashOf(JSON.stringify(value) ?? ''))
    hashes.set(key, known)
    return known
  }

  async function isCurrent({ reads }: Remembered): Promise<boolean> {
    for (const [read, hash] of reads) if ((await hashNow(read)) !== hash) return false
    return true
  }

  return {
    async render(path) {
      const key = base + path
      // Only this function writes it.
      const remembered = cache.get(key) as Remembered | undefined
      if (remembered && (await isCurrent(remembered))) return remembered.page
      const noted = new Map<string, Read>()
      const page = await render(
        path,
        noting(source, (read) => noted.set(JSON.stringify(read), read)),
        base,
      )
      const reads = await Promise.all([...noted.values()].map(async (read) => [read, await hashNow(read)] as const))
      cache.set(key, { reads, page } satisfies Remembered)
      return page
    },
    finish: cache.sweep,
  }
}

function valueOf(source: Source, [method, id = '']: Read): Promise<unknown> {
  return source[method](id)
}

/** The same source, which tells of every call. */
function noting(source: Source, note: (read: Read) => void): Source {
  const methods = Object.keys(source) as (keyof Source)[]
  const noted = methods.map((method) => [
    method,
    (id?: string) => {
      note(id === undefined ? [method] : [method, id])
      return valueOf(source, [method, id ?? ''])
    },
  ])
  return Object.fromEntries(noted) as Source
}

function codeOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return hashOf(...paths.map((path) => readFileSync(path)))
}
