import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const FILE = 'theme.js'

/**
 * Puts `src/theme.js` in the head of every page as the one script that blocks: it applies the reader's theme before the
 * first paint. A file and not inline, so that a content security policy of `script-src 'self'` holds.
 */
export function themePlugin(): Plugin {
  const read = () => readFileSync(join('src', FILE), 'utf8')
  let base = '/'
  return {
    name: 'stylebook:theme',
    configResolved: (config) => {
      base = config.base
    },
    configureServer: (server) => {
      server.middlewares.use(`${base}${FILE}`, (_request, response) => {
        response.setHeader('content-type', 'text/javascript').end(read())
      })
    },
    generateBundle() {
      if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName: FILE, source: read() })
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: `${base}${FILE}` }, injectTo: 'head-prepend' }],
  }
}
