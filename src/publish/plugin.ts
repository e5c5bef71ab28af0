import { rm } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { Compiler } from '../data/compiler/compile.ts'
import type { RenderPage } from '../rendered-page.ts'
import { publishPages } from './pages.ts'

/** One per process, so that builds side by side do not meet. */
const SERVER_FOLDER = `node_modules/.cache/stylebook-server-${process.pid}`

/**
 * Builds the site: the client, the same application for Node, and then every page as static HTML with the client's
 * index.html as the template. Rejects, and so fails the build, when a page cannot be rendered.
 */
export function publishPlugin(compiler: Compiler): Plugin {
  return {
    name: 'stylebook:publish',
    apply: 'build',
    config: () => ({
      environments: {
        client: {
          build: {
            manifest: true,
            modulePreload: { polyfill: false },
            rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
          },
        },
        ssr: {
          build: {
            outDir: SERVER_FOLDER,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: 'src/entry-server.tsx' },
          },
        },
      },
      builder: {
        // Configuration and content would otherwise load once per environment.
        sharedConfigBuild: true,
        sharedPlugins: true,
        async buildApp(builder) {
          const { client, ssr } = builder.environments
          if (!client || !ssr) throw new Error('The build needs a client and an ssr environment')
          await builder.build(client)
          await builder.build(ssr)
          const { config } = builder
          const server = join(config.root, SERVER_FOLDER)
          const outDir = resolve(config.root, client.config.build.outDir)
          try {
            const bundle = pathToFileURL(join(server, 'entry-server.js')).href
            const { renderPage: render } = (await import(bundle)) as { renderPage: RenderPage }
            const pages = await publishPages({ catalogue: compiler.catalogue(), render, outDir, base: config.base })
            config.logger.info(`${pages} pages published in ${relative(config.root, outDir)}`)
          } finally {
            await rm(server, { recursive: true })
          }
        },
      },
    }),
  }
}

/**
 * Few files load faster than many small ones, and what changes rarely stays in caches on its own: libraries, what most
 * pages share, and then one file per kind of page. Search is not among them and loads on its first use.
 */
const CHUNKS = [
  { name: 'vendor', test: /node_modules[\\/](?:react|react-dom|scheduler|@tanstack)[\\/]/ },
  {
    name: 'app',
    test: /src[\\/](?:main\.tsx|router\.tsx|route-tree\.gen|page-|site\.ts|data[\\/](?:model[\\/]|catalogue|load-error|search-params)|components[\\/](?:ui|layout|errors|topic)[\\/]|components[\\/]lists[\\/]filter-topics|routes[\\/]design[\\/]topics[\\/]\$topicId)/,
  },
]
