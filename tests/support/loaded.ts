import { gzipSync } from 'node:zlib'
import type { FileList } from '../../src/offline/caches.ts'
import type { APIRequestContext, Page, Response } from '@playwright/test'

/** What kind of file was loaded. */
export type Kind = 'html' | 'css' | 'javascript' | 'json' | 'image' | 'font' | 'other'

/** A file that a page has loaded, with its bytes as `gzip -9` leaves them. Redirects are none. */
export interface Loaded {
  path: string
  kind: Kind
  bytes: number
  text: string
}

const KINDS: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  [/text\/html/, 'html'],
  [/text\/css/, 'css'],
  [/javascript/, 'javascript'],
  [/json/, 'json'],
  [/^image\//, 'image'],
  [/font/, 'font'],
]

/** What the page loads while `act` runs. */
export async function loadedBy(page: Page, act: () => Promise<void>): Promise<Loaded[]> {
  const responses: Response[] = []
  const listen = (response: Response) => responses.push(response)
  page.on('response', listen)
  await act()
  page.off('response', listen)
  const bodies = responses.filter((response) => response.status() !== 304 && !isRedirect(response))
  return Promise.all(
    bodies.map(async (response) => {
      const body = await response.body()
      const type = response.headers()['content-type'] ?? ''
      return {
        path: new URL(response.url()).pathname,
        kind: KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'other',
        bytes: gzipSync(body, { level: 9 }).length,
        text: body.toString('utf8'),
      }
    }),
  )
}

/** The bytes of those kinds, or of all. */
export function bytesOf(loaded: readonly Loaded[], ...kinds: readonly Kind[]): number {
  const wanted = loaded.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
  return wanted.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Whether a script runs before the reader's first sign of wanting the application. */
export function isFirst(path: string): boolean {
  return /^\/(?:before-paint|assets\/start-[^/]+)\.js$/.test(path)
}

/** The path of the page of this kind with the most content. */
export async function largestPage(request: APIRequestContext, kind: 'topics' | 'guidelines'): Promise<string> {
  const list = (await (await request.get('data/offline.json')).json()) as { content: FileList }
  const ofKind = list.content.rest
    .filter(([path]) => path.startsWith(`data/${kind}/`))
    .toSorted(([, a], [, b]) => b - a)
  return `design/${ofKind[0]?.[0].slice('data/'.length).replace('.json', '')}`
}

function isRedirect(response: Response): boolean {
  return response.status() >= 300 && response.status() < 400
}
