import { realpathSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { Compiler } from './compile.ts'
import { publishedFiles } from './published-files.ts'
import { terminalReport, viteError } from './vite-error.ts'

/** Changes that come together are compiled together. */
const TOGETHER_MS = 10
/** The file watcher can miss a second change within 50 ms of the first, so there is a second look. */
const SECOND_LOOK_MS = 120

/** Whether a file lies in a folder. */
export function isBelow(folder: string, file: string): boolean {
  return resolve(file).startsWith(resolve(folder) + sep)
}

/**
 * Keeps a development server up to date with the content folder, which may lie outside its root: a change is compiled
 * once for all environments, and the browser is told the new index or the errors.
 */
export function followContent(server: ViteDevServer, compiler: Compiler, moduleIds: readonly string[]): void {
  const { contentFolder, publicFolder } = compiler
  const announce = createAnnouncer(server, compiler, moduleIds)
  let timer: NodeJS.Timeout | undefined

  function lookAfter(delay: number, isSecond = false): void {
    clearTimeout(timer)
    timer = setTimeout(() => look(isSecond), delay).unref()
  }
  function look(isSecond: boolean): void {
    try {
      const hasChanged = compiler.refresh()
      if (hasChanged) announce()
      if (hasChanged || !isSecond) lookAfter(SECOND_LOOK_MS, true)
    } catch (error) {
      server.config.logger.error(`The content cannot be compiled: ${String(error)}`)
    }
  }

  server.config.server.fs.allow.push(contentFolder, realpathSync(contentFolder))
  server.watcher.add(contentFolder)
  server.watcher.on('all', (_, file) => {
    // Of what is published as it is, logos matter.
    if (isBelow(contentFolder, file) || isBelow(publicFolder, file)) lookAfter(TOGETHER_MS)
  })
  // What changes before the watcher has seen a file first is not an event.
  server.watcher.once('ready', () => lookAfter(TOGETHER_MS))
  // A page that is opened or reloaded has to learn of errors as well.
  server.environments.client.hot.on('vite:client:connect', (_, client) => {
    const error = viteError(compiler)
    if (error) client.send({ type: 'error', err: { ...error, stack: '' } })
  })
}

/** Gives the function that tells browser and terminal about a new compilation. Prints the first one. */
function createAnnouncer(server: ViteDevServer, compiler: Compiler, moduleIds: readonly string[]): () => void {
  const hot = server.environments.client.hot
  let prose = proseNames(compiler)
  let printed = ''
  const print = () => {
    const report = terminalReport(compiler)
    if (report !== printed) {
      server.config.logger.warn(report || 'The content has no problems any more.', { timestamp: true })
    }
    printed = report
  }
  print()
  return () => {
    invalidate(server, moduleIds)
    const error = viteError(compiler)
    if (error) hot.send({ type: 'error', err: { ...error, stack: '' } })
    else hot.send('catalogue:changed', { index: compiler.catalogue().index })
    // Which pages exist is part of the code.
    if (prose !== proseNames(compiler)) hot.send({ type: 'full-reload' })
    prose = proseNames(compiler)
    // Finding the lines of all warnings takes longer than compiling: the browser comes first.
    setImmediate(print)
  }
}

function invalidate(server: ViteDevServer, moduleIds: readonly string[]): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const id of moduleIds) {
      const module = moduleGraph.getModuleById(id)
      if (module) moduleGraph.invalidateModule(module)
    }
  }
}

function proseNames(compiler: Compiler): string {
  return compiler
    .compilation()
    .linked.prose.map(({ name, layout }) => `${layout} ${name}`)
    .join('\n')
}

/** Answers requests for what a build would publish beside the pages, always in its latest state. */
export function serveFiles(server: ViteDevServer, compiler: Compiler): void {
  server.middlewares.use((request, response, next) => {
    const path = decodedPath(request.url ?? '', server.config.base)
    if (path === undefined || !/^(?:data|monograms|assets)\//.test(path)) return next()
    const file = publishedFiles(compiler.catalogue(), versionIn(request.url)).get(path)
    // Modules of the development server may be below the same path.
    if (!file && path.startsWith('assets/')) return next()
    response.statusCode = file ? 200 : 404
    response.setHeader('Content-Type', path.endsWith('.svg') && file ? 'image/svg+xml' : 'application/json')
    response.setHeader('Cache-Control', 'no-cache')
    response.end(file ? file() : JSON.stringify({ error: `There is no ${path}` }))
  })
}

/** The build that a request asks for, so that the answer is the file it names. */
function versionIn(url = ''): string {
  return new URL(url, 'http://localhost').searchParams.get('v') ?? ''
}

/** The path of a request below the base, decoded; undefined outside it. */
function decodedPath(url: string, base: string): string | undefined {
  const { pathname } = new URL(url, 'http://localhost')
  if (!pathname.startsWith(base)) return undefined
  try {
    return decodeURIComponent(pathname.slice(base.length))
  } catch {
    return undefined
  }
}
