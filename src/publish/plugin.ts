import { rm } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { folderFor } from '../data/compiler/build-cache.ts'
import type { Compiler } from '../data/compiler/compile.ts'
import type { RenderPage } from '../rendered-page.ts'
import type { Site } from './data/site.ts'
import { catalogueInMemory } from './catalogue-in-memory.ts'
import { CHUNKS } from './chunks.ts'
import { publishPages } from './pages.ts'
import { rememberPages } from './remembered-pages.ts'
import { writeServiceWorker } from './service-worker.ts'

/** One per process, so that builds side by side do not meet. */
const SERVER_FOLDER = `node_modules/.cache/stylebook-server-${process.pid}`

/** Pictures and pages of earlier builds. */
const IMAGES_FOLDER = 'node_modules/.cache/stylebook-social'
const PAGES_FOLDER = 'node_modules/.cache/stylebook-pages'

const NO_ORIGIN =
  'STYLEBOOK_ORIGIN is not set: the pages have no canonical addresses and pictures, and there are no sitemap, feeds and OpenSearch'

/**
 * Builds the site: the client, the same application for Node, and then every page as static HTML with the client's
 * index.html as the template. Rejects, and so fails the build, when a page cannot be rendered.
 */
export function publishPlugin(compiler: Compiler, place: Omit<Site, 'base'>): Plugin {
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
            const site = { ...place, base: config.base }
            const source = catalogueInMemory(compiler.catalogue())
            const rendered = rememberPages(
              folderFor(join(config.root, PAGES_FOLDER), compiler.contentFolder, site.base),
              {
                serverFolder: server,
                render,
                source,
                base: site.base,
              },
            )
            const cacheFolder = join(config.root, IMAGES_FOLDER)
            const { pages, version } = await publishPages({ compiler, rendered, outDir, cacheFolder, site })
            rendered.finish()
            const redirects = compiler.catalogue().redirects.map(({ from }) => from)
            await writeServiceWorker(config.plugins, outDir, { version, redirects })
            config.logger.info(`${pages} pages published in ${relative(config.root, outDir)}`)
            if (!site.origin) config.logger.info(NO_ORIGIN)
          } finally {
            await rm(server, { recursive: true })
          }
        },
      },
    }),
  }
}
