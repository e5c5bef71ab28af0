import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Sets what the first paint depends on: the one script that blocks every page. */
const BEFORE_PAINT = 'before-paint.js'

/** Opens the page that a small one leads to. */
export const LEAD_ON = 'lead-on.js'

const FILES = [BEFORE_PAINT, LEAD_ON]

/**
 * Publishes the scripts of `src/boot` that are no part of the application, and puts `before-paint.js` in the head of every page.
 * Files and not inline, so that a content security policy of `script-src 'self'` holds.
 */
export function scriptFilesPlugin(): Plugin {
  // Pages wait for them: what they explain stays here.
  const read = (file: string) => readFileSync(join('src/boot', file), 'utf8').replace(/^\s*\/\/.*\n/gm, '')
  let base = '/'
  return {
    name: 'stylebook:script-files',
    configResolved: (config) => {
      base = config.base
    },
    configureServer: (server) => {
      for (const file of FILES) {
        server.middlewares.use(`${base}${file}`, (_request, response) => {
          response.setHeader('content-type', 'text/javascript').end(read(file))
        })
      }
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const fileName of FILES) this.emitFile({ type: 'asset', fileName, source: read(fileName) })
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: `${base}${BEFORE_PAINT}` }, injectTo: 'head-prepend' }],
  }
}
