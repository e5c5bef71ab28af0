import { rm } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ResolvedConfig } from 'vite'
import { folderFor } from '../data/build-cache/build-cache.ts'
import type { Compiler } from '../data/compiler/compile.ts'
import { openOutputFolder } from '../data/compiler/output-folder.ts'
import type { RenderPage } from '../page/rendered-page.ts'
import type { Site } from './data/site.ts'
import { catalogueInMemory } from './catalogue-in-memory.ts'
import { CHUNKS, filesBeside } from './chunks.ts'
import { publishPages } from './pages.ts'
import { rememberPages } from './remembered-pages.ts'
import { writeServiceWorker } from '../offline/build/service-worker-plugins.ts'
import { markStale, mayEmpty, type StaleFiles } from './stale-files.ts'

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
  let emptyOutDir: boolean | null | undefined
  return {
    name: 'stylebook:publish',
    apply: 'build',
    config(asked) {
      emptyOutDir = asked.build?.emptyOutDir
      return {
        build: { emptyOutDir: false },
        environments: {
          client: {
            build: {
              manifest: true,
              modulePreload: { polyfill: false, resolveDependencies: filesBeside },
              rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
            },
          },
          ssr: {
            build: {
              outDir: SERVER_FOLDER,
              emptyOutDir: true,
              copyPublicDir: false,
              rolldownOptions: { input: 'src/app/entry-server.tsx' },
            },
          },
        },
        builder: {
          // Configuration and content would otherwise load once per environment.
          sharedConfigBuild: true,
          sharedPlugins: true,
          async buildApp(builder) {
            const { root, build } = builder.config
            const outDir = resolve(root, build.outDir)
            const stale = mayEmpty(emptyOutDir, root, outDir) ? markStale(outDir) : undefined
            for (const environment of Object.values(builder.environments)) await builder.build(environment)
            await publish(builder.config, { compiler, place, outDir, stale })
          },
        },
      }
    },
  }
}

interface Publication {
  compiler: Compiler
  place: Omit<Site, 'base'>
  outDir: string
  stale: StaleFiles | undefined
}

/** Writes what is published beside the client's bundle, with the application that was built for Node. */
async function publish(config: ResolvedConfig, { compiler, place, outDir, stale }: Publication): Promise<void> {
  const { root, base, plugins, logger } = config
  const serverFolder = join(root, SERVER_FOLDER)
  try {
    const bundle = pathToFileURL(join(serverFolder, 'entry-server.js')).href
    const { renderPage: render } = (await import(bundle)) as { renderPage: RenderPage }
    const catalogue = compiler.catalogue()
    const pagesFolder = folderFor(join(root, PAGES_FOLDER), compiler.contentFolder, base)
    const rendered = rememberPages(pagesFolder, { serverFolder, render, source: catalogueInMemory(catalogue), base })
    const site = { ...place, base }
    const cacheFolder = join(root, IMAGES_FOLDER)
    const output = openOutputFolder(outDir)
    const { pages, version } = await publishPages({ compiler, rendered, output, cacheFolder, site })
    rendered.finish()
    stale?.sweep()
    const logos = catalogue.index.companies.flatMap(({ logo, sprite }) =>
      sprite || !logo.startsWith('/') ? [] : decodeURI(logo),
    )
    const redirects = catalogue.redirects.map(({ from }) => from)
    await writeServiceWorker(plugins, output, { version, redirects, logos })
    logger.info(`${pages} pages published in ${relative(root, outDir)}`)
    if (!site.origin) logger.info(NO_ORIGIN)
  } finally {
    await rm(serverFolder, { recursive: true })
  }
}
