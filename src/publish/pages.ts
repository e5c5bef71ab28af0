import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hashOf } from '../data/compiler/build-cache.ts'
import type { Compiler } from '../data/compiler/compile.ts'
import { SHELL } from '../offline/caches.ts'
import type { RenderedPage } from '../rendered-page.ts'
import { changedDays } from './changed-days.ts'
import { alternateTags } from './data/alternates.ts'
import { dataFiles } from './data/data-files.ts'
import { dataSource } from './data/data-source.ts'
import { address, SITE_TITLE, type Site } from './data/site.ts'
import { writeDataFiles } from './data/write-files.ts'
import { siteTags } from './head.ts'
import { fillTemplate } from './html.ts'
import { pagesOf } from './page-paths.ts'
import { openPageTags, type Folders } from './page-tags.ts'
import { redirectPage } from './redirect-page.ts'
import type { Pages } from './remembered-pages.ts'
import { readManifest } from './route-modules.ts'
import { schemaFiles } from './schemas.ts'
import { siteFiles } from './site-files.ts'
import type { SitemapPage } from './sitemap.ts'

const BLANK: RenderedPage = { html: '', head: { title: SITE_TITLE }, routes: [] }

interface Publication extends Folders {
  compiler: Compiler
  rendered: Pages
  site: Site
}

/**
 * Writes every page of the catalogue as static HTML, each as `<path>.html` and `<path>/index.html`, so that the common
 * hosts answer with and without a slash. Gives their number and what names this build. Rejects when a page cannot be
 * rendered.
 */
export async function publishPages({ compiler, rendered, outDir, cacheFolder, site }: Publication) {
  const { base } = site
  const compilation = compiler.compilation()
  const { catalogue, ledger } = compilation
  const template = await readFile(join(outDir, 'index.html'), 'utf8')
  const modulesOf = await readManifest(outDir, base)
  // The template names the entry, whose hash covers all scripts: pages, data and code of a build belong together.
  const version = hashOf(template, JSON.stringify(catalogue)).slice(0, 12)
  const pages = pagesOf(catalogue)
  const pageTags = await openPageTags(catalogue, site, { outDir, cacheFolder })
  const changed = changedDays(catalogue, ledger?.days ?? new Map())
  const found: SitemapPage[] = []
  for (const { path, aliases, data } of pages) {
    const page = await rendered.render(path)
    const html = fillTemplate(template, {
      page,
      path,
      version,
      tags: [...(await pageTags.tagsOf(path, page.head)), ...alternateTags(page.head, site)],
      needs: [...modulesOf(page.routes), ...(data ? [`${base}data/${data}.json?v=${version}`] : [])],
    })
    writePage(outDir, [path, ...aliases], html)
    const { canonical } = page.head
    if (canonical) found.push({ address: address(site, canonical), changed: changed.get(canonical) })
  }
  await pageTags.finish()
  // Pages that the browser draws anew: at an unknown address, and offline where only a page's data are stored.
  const missing = await rendered.render('/404')
  for (const [file, page] of [['404.html', missing] as const, [SHELL, BLANK] as const]) {
    const parts = { page, version, tags: siteTags(site), needs: modulesOf(page.routes) }
    await writeFile(join(outDir, file), fillTemplate(template, parts))
  }
  for (const { from, to } of catalogue.redirects) writePage(outDir, [from], redirectPage(site, to))
  await cp('src/icons', join(outDir, 'icons'), { recursive: true })
  const schemas = [...schemaFiles()].map(([path, text]) => [path, () => text] as const)
  const files = [...siteFiles(site, found), ...schemas, ...dataFiles(dataSource(compilation, site))]
  writeDataFiles(outDir, new Map(files), compiler.publicFolder)
  await rm(join(outDir, '.vite'), { recursive: true })
  return { pages: pages.length, version }
}

/** Writes a page as `<path>.html` and `<path>/index.html` for each of its paths. */
function writePage(outDir: string, paths: readonly string[], html: string): void {
  const files = paths.map((path) => path.replace(/\/$/, '')).flatMap((path) => filesOf(join(outDir, path), path === ''))
  const [first = '', ...others] = files
  for (const file of files) mkdirSync(dirname(file), { recursive: true })
  writeFileSync(first, html)
  for (const file of others) copyFileSync(first, file)
}

function filesOf(path: string, isHome: boolean): string[] {
  return isHome ? [join(path, 'index.html')] : [`${path}.html`, join(path, 'index.html')]
}
