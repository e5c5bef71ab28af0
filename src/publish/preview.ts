import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { SECURITY_HEADERS } from './security-headers.ts'

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
      middlewares.use((_request, response, next) => {
        for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
        next()
      })
      return () => {
        middlewares.use((request, response, next) => {
          // Vite has rewritten the address of a page that exists to its file, and serves it after this.
          if (request.url?.endsWith('.html') && existsSync(join(outDir, decodeURI(request.url)))) return next()
          const page = join(outDir, '404.html')
          response.statusCode = 404
          response.setHeader('content-type', 'text/html; charset=utf-8')
          response.end(existsSync(page) ? readFileSync(page) : 'Not found')
        })
      }
    },
  }
}
