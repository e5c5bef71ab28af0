import type { Plugin } from 'vite'
import type { Compiler } from './compile.ts'
import { followContent, isBelow, serveFiles } from './dev-server.ts'
import { proseModule } from './prose-module.ts'
import { terminalReport, viteError } from './vite-error.ts'

const CATALOGUE = 'virtual:catalogue'
const RESOLVED_CATALOGUE = `\0${CATALOGUE}`
const PROSE = 'virtual:prose'
const RESOLVED_PROSE = `\0${PROSE}`

/**
 * Gives Vite the compiled content: the light index as `virtual:catalogue`, loaders of prose as `virtual:prose`, and during
 * development full pages as JSON files, which a build publishes with the pages. Problems are printed; errors fail a build
 * and show in the overlay during development.
 */
export function contentPlugin(compiler: Compiler): Plugin {
  let reported = false
  return {
    name: 'stylebook:content',
    // One compilation serves the client and the server build.
    sharedDuringBuild: true,

    buildStart() {
      if (this.environment.mode !== 'build') return
      const error = viteError(compiler)
      if (error) this.error(error)
      const report = reported ? '' : terminalReport(compiler)
      reported = true
      if (report !== '') this.environment.logger.warn(report)
    },

    resolveId: {
      filter: { id: [new RegExp(`^${CATALOGUE}$`), new RegExp(`^${PROSE}$`)] },
      handler: (id) => `\0${id}`,
    },

    load: {
      filter: { id: [new RegExp(`^${RESOLVED_CATALOGUE}$`), new RegExp(`^${RESOLVED_PROSE}$`)] },
      handler(id) {
        const { mode, name } = this.environment
        if (id === RESOLVED_PROSE) return proseModule(compiler, mode === 'dev' && name === 'client')
        // Pages are rendered from the compilation itself, and their code stays the same whatever the content is.
        if (mode === 'build' && name === 'ssr') return 'export default undefined'
        // A string is parsed faster than an object literal, and its length does not slow down transforms.
        const json = JSON.stringify(compiler.catalogue().index)
        return `export default JSON.parse(${JSON.stringify(json)})`
      },
    },

    configureServer(server) {
      followContent(server, compiler, [RESOLVED_CATALOGUE, RESOLVED_PROSE])
      serveFiles(server, compiler)
    },

    // Content is followed by the dev server once for all environments; its modules need no replacement.
    hotUpdate({ file }) {
      return isBelow(compiler.contentFolder, file) ? [] : undefined
    },
  }
}
