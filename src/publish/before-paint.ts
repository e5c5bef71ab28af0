import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const FILE = 'before-paint.js'

/**
 * Puts `src/before-paint.js` in the head of every page as the one script that blocks: it sets what the first paint depends
 * on. A file and not inline, so that a content security policy of `script-src 'self'` holds.
 */
export function beforePaintPlugin(): Plugin {
  // Every page waits for it: what it explains stays here.
  const read = () => readFileSync(join('src', FILE), 'utf8').replace(/^\s*\/\/.*\n/gm, '')
  let base = '/'
  return {
    name: 'stylebook:before-paint',
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
