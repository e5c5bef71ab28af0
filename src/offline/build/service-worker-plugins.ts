import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { VitePWA, type VitePluginPWAAPI } from 'vite-plugin-pwa'
import type { OutputFolder } from '../../data/compiler/output-folder.ts'
import { dataFileText } from '../../data/compiler/published-files.ts'
import { pageFiles } from '../../data/model/site-path.ts'
import { FILE_LIST, SHELL, type FileList } from '../caches.ts'
import { APPLICATION, ENTRY } from '../../publish/chunks.ts'
import { LEAD_ON } from '../../publish/script-files.ts'

/**
 * What a second page has stored: of the lists, what search needs, and the parts of the application that both use, with the
 * files of many logos. Logos by themselves come in addition where pages show them so.
 */
const LISTS = ['home', 'topics', 'guidelines', 'posts', 'decisions', 'coverage', 'compare', 'standards', 'search'].map(
  (name) => `data/${name}.json`,
)
const BASICS = [...LISTS, 'assets']

/** What "Make available offline" stores besides. */
const REST = ['data/topics', 'data/guidelines', 'data/standards', 'media']

/**
 * vite-plugin-pwa, but for the part that builds the worker as soon as a bundle is closed: that would happen for the
 * server's too, and before there are pages. {@link writeServiceWorker} asks for the worker when all is written.
 */
export function serviceWorkerPlugins(): Plugin[] {
  const plugins = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/offline/worker',
    filename: 'sw.ts',
    injectRegister: false,
    manifest: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['before-paint.js', LEAD_ON, `assets/{libraries,${ENTRY},${APPLICATION}}-*.js`, 'assets/*.css'],
    },
  })
  return plugins.filter(({ name }) => name !== 'vite-plugin-pwa:build')
}

/**
 * Writes the service worker of a published site (`sw.js`), which knows what every page needs to come alive, and the list
 * of all else that can be stored. `version` names the build, `redirects` are the paths that lead elsewhere, `logos` those
 * of logos that pages show as files of their own. Rejects when
 * the worker cannot be built.
 */
export async function writeServiceWorker(
  plugins: readonly Plugin[],
  output: OutputFolder,
  { version, redirects, logos }: { version: string; redirects: readonly string[]; logos: readonly string[] },
): Promise<void> {
  const outDir = output.path
  const api: VitePluginPWAAPI | undefined = plugins.find(({ name }) => name === 'vite-plugin-pwa')?.api
  if (!api) throw new Error('The service worker needs vite-plugin-pwa')
  // The worker reads from it which build it belongs to.
  api.extendManifestEntries((entries) => [...entries, { url: SHELL, revision: version }])
  const former = redirects.map((path) => pageFiles(path)[0])
  const basics = await listFiles(outDir, [...BASICS, ...logos.map((path) => path.slice(1)), ...former])
  const known = new Set(basics.map(([path]) => path))
  const rest = (await listFiles(outDir, REST)).filter(([path]) => !known.has(path))
  const list: FileList = { basics, rest }
  output.write(`data/${FILE_LIST}.json`, dataFileText(FILE_LIST, version, list))
  await api.generateSW()
}

/** The files at these paths and below them, with their bytes; what is not there is left out. */
async function listFiles(outDir: string, paths: readonly string[]): Promise<FileList['basics']> {
  const files: FileList['basics'] = []
  for (const path of paths) {
    const names = await readdir(join(outDir, path), { recursive: true }).catch(() => [''])
    for (const name of names.toSorted((a, b) => (a < b ? -1 : 1))) {
      const file = name === '' ? path : `${path}/${name.replaceAll('\\', '/')}`
      const found = await stat(join(outDir, file)).catch(() => undefined)
      if (found?.isFile()) files.push([file, found.size])
    }
  }
  return files
}
