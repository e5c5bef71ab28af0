import { existsSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { SHELL } from '../offline/caches.ts'
import { SECURITY_HEADERS } from './security-headers.ts'
import { wholePage } from './whole-page.ts'

/** Pages that are there to be shown at other addresses, and are none by themselves. */
const UNLISTED = ['404.html', SHELL]

/**
 * Makes Vite's preview server answer as a static host does: `/a/b` and `/a/b/` with the published page, what does not
 * exist with status 404 and the page for it, and everything with the headers of the files in `deploy/`, so that whatever
 * is tried out or tested there keeps to them. Vite's own fallback would answer everything with the home page.
 */
export function previewPlugin(): Plugin {
  return {
    name: 'stylebook:preview',
    apply: (_config, { isPreview }) => isPreview === true,
    config: () => ({ appType: 'mpa' }),
    configurePreviewServer({ config, middlewares }) {
      const outDir = resolve(config.root, config.build.outDir)
      middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
        // Vite's own middlewares cannot decode these, and answer with a stack trace.
        if (decodedPath(request.url) === undefined) return answerMissing(outDir, response)
        request.url = wholePage(request.url ?? '/', config.base, outDir) ?? request.url
        next()
      })
      return () => {
        middlewares.use((request, response, next) => {
          // Vite has rewritten the address of a page that exists to its file, and serves it after this.
          const path = decodedPath(request.url)
          const isPage = path?.endsWith('.html') && !UNLISTED.includes(path.slice(1)) && existsSync(join(outDir, path))
          if (isPage) next()
          else answerMissing(outDir, response)
        })
      }
    },
  }
}

/** The path of a request; undefined when its percent signs do not make up characters. */
function decodedPath(url = '/'): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''))
  } catch {
    return undefined
  }
}

function answerMissing(outDir: string, response: ServerResponse): void {
  const page = join(outDir, '404.html')
  response.statusCode = 404
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(existsSync(page) ? readFileSync(page) : 'Not found')
}
