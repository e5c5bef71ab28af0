import { existsSync } from 'node:fs'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { VitePWA, type VitePluginPWAAPI } from 'vite-plugin-pwa'
import { FILE_LIST, SHELL, type FileList } from '../offline/caches.ts'

/** Data that a first visit stores: of the lists, and what search needs. */
const LISTS = ['home', 'topics', 'guidelines', 'posts', 'decisions', 'search'].map((name) => `data/${name}.json`)

/** Folders below the published one whose files "Make available offline" stores. */
const STORED = ['data/topics', 'data/guidelines', 'media', 'monograms']

/** The search index and the catalogue's index grow with the content; vite-plugin-pwa stops at 2 MiB by itself. */
const LARGEST_FILE_BYTES = 100 * 2 ** 20

/**
 * vite-plugin-pwa, but for the part that builds the worker as soon as a bundle is closed: that would happen for the
 * server's too, and before there are pages. {@link writeServiceWorker} asks for the worker when all is written.
 */
export function serviceWorkerPlugins(): Plugin[] {
  const plugins = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/service-worker',
    filename: 'sw.ts',
    injectRegister: false,
    manifest: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['assets/*', 'before-paint.js', 'media/logos/*', 'monograms/*', SHELL],
      maximumFileSizeToCacheInBytes: LARGEST_FILE_BYTES,
    },
  })
  return plugins.filter(({ name }) => name !== 'vite-plugin-pwa:build')
}

/**
 * Writes the service worker of a published site (`sw.js`), which knows what to store at the first visit, and the list of
 * all that can be stored. `version` names the build, `redirects` are the paths that lead elsewhere. Rejects when the
 * worker cannot be built.
 */
export async function writeServiceWorker(
  plugins: readonly Plugin[],
  outDir: string,
  { version, redirects }: { version: string; redirects: readonly string[] },
): Promise<void> {
  const api: VitePluginPWAAPI | undefined = plugins.find(({ name }) => name === 'vite-plugin-pwa')?.api
  if (!api) throw new Error('The service worker needs vite-plugin-pwa')
  const lists = LISTS.filter((path) => existsSync(join(outDir, path)))
  api.extendManifestEntries((entries) => [
    ...entries,
    ...lists.map((path) => ({ url: `${path}?v=${version}`, revision: null })),
    ...redirects.map((path) => ({ url: `${path.replace(/^\/|\/$/g, '')}.html`, revision: version })),
  ])
  await writeFile(join(outDir, FILE_LIST), JSON.stringify(await listFiles(outDir)))
  await api.generateSW()
}

async function listFiles(outDir: string): Promise<FileList> {
  const files: FileList = []
  for (const folder of STORED) {
    const names = await readdir(join(outDir, folder), { recursive: true }).catch(() => [])
    for (const name of names.toSorted((a, b) => (a < b ? -1 : 1))) {
      const path = `${folder}/${name.replaceAll('\\', '/')}`
      const found = await stat(join(outDir, path))
      if (found.isFile()) files.push([path, found.size])
    }
  }
  return files
}
