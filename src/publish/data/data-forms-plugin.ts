import type { Plugin } from 'vite'
import type { Compilation, Compiler } from '../../data/compiler/compile.ts'
import { dataFiles, type DataFiles } from './data-files.ts'
import { dataSource } from './data-source.ts'
import { mediaType } from './media-type.ts'
import type { Site } from './site.ts'

/** Answers requests for data forms during development, always in their latest state. A build writes them as files. */
export function dataFormsPlugin(compiler: Compiler, place: Omit<Site, 'base'>): Plugin {
  return {
    name: 'stylebook:data-forms',
    apply: 'serve',
    configureServer(server) {
      const { base } = server.config
      let latest: { compilation: Compilation; files: DataFiles } | undefined
      server.middlewares.use((request, response, next) => {
        const path = request.url?.replace(/[?#].*$/, '') ?? ''
        const type = mediaType(path)
        if (!path.startsWith(base) || type === undefined) return next()
        const compilation = compiler.compilation()
        if (latest?.compilation !== compilation)
          latest = { compilation, files: dataFiles(dataSource(compilation, { ...place, base })) }
        const make = latest.files.get(path.slice(base.length - 1))
        if (!make) return next()
        response.setHeader('Content-Type', `${type}; charset=utf-8`)
        response.setHeader('Cache-Control', 'no-cache')
        response.end(make())
      })
    },
  }
}
