import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.webmanifest': 'application/manifest+json',
}

/** The built site on a host of its own, which can deploy other builds and lose its network. */
export interface Host {
  url: string
  /** Paths that were asked for, in order. */
  asked: string[]
  /** Deploys another build: every file with a hash in its name has another name, and the former ones are gone. */
  deploy(): void
  /** Goes on opening pages of this build whatever is deployed, as a cache between host and reader may. */
  keepOldPages(): void
  /** Leaves the next request for one of these paths unanswered until the returned function is called. */
  holdBack(paths: RegExp): () => void
  /** Answers these paths with something else, as a network or a proxy may; without it, as before. */
  answer(paths: RegExp, instead?: { body: string; type: string }): void
  goOffline(): Promise<void>
  goOnline(): Promise<void>
}

/**
 * Serves a built site as simple static hosts do: folders after a redirect to their slash, and `/a/b` that is none with
 * `b.html`.
 * The builds it can deploy differ in the names of their files and in their version alone.
 */
export async function hostOf(folder: string): Promise<Host> {
  const version =
    /<meta name="catalogue" content="(\w+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? ''
  const asked: string[] = []
  let build = 0
  let kept: number | undefined
  let held: RegExp | undefined
  let release = () => {}
  let replaced: { paths: RegExp; body: string; type: string } | undefined

  /** The text of a file as it is in a build. */
  function inBuild(text: string, number: number): string {
    if (number === 0) return text
    return text
      .replaceAll(version, `${version}b${number}`)
      .replace(/(\/assets\/|"assets\/|\.\/)([\w$.-]+-[\w-]{8})\.(js|css|svg)/g, `$1$2.b${number}.$3`)
  }

  /** A file by the path that names it in a build; undefined where that build has no such file. */
  function fileAt(path: string, number: number): string | undefined {
    const named = /^\/assets\/(.*?)(?:\.b(\d+))?(\.\w+)$/.exec(path)
    if (named && Number(named[2] ?? 0) !== number) return undefined
    return join(folder, named ? `/assets/${named[1]}${named[3]}` : path)
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    asked.push(decodeURIComponent(pathname))
    answer(request, response)
  })

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname)
    if (held?.test(path)) {
      held = undefined
      release = () => answer(request, response)
      return
    }
    if (replaced?.paths.test(path))
      return void response.writeHead(200, { 'content-type': replaced.type }).end(replaced.body)
    const isFolder = existsSync(join(folder, path)) && statSync(join(folder, path)).isDirectory()
    const wanted = isFolder ? `${path}index.html` : path
    const number = request.headers['sec-fetch-mode'] === 'navigate' ? (kept ?? build) : build
    const found = [wanted, `${wanted}.html`]
      .map((name) => fileAt(name, number))
      .find((name) => name && existsSync(name))
    if (isFolder && !path.endsWith('/')) return void response.writeHead(301, { location: `${path}/${search}` }).end()
    const file = found ?? join(folder, '404.html')
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const body = readFileSync(file)
    response.writeHead(found ? 200 : 404, { 'content-type': type, 'cache-control': 'no-cache' })
    response.end(/html|javascript|css|json/.test(type) ? inBuild(body.toString('utf8'), number) : body)
  }

  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    deploy: () => {
      build += 1
    },
    keepOldPages: () => {
      kept = build
    },
    holdBack: (paths) => {
      held = paths
      return () => release()
    },
    answer: (paths, instead) => {
      replaced = instead && { paths, ...instead }
    },
    goOffline: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    goOnline: () => listen(port),
  }
}
