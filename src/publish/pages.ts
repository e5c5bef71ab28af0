import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Compiler } from '../data/compiler/compile.ts'
import { SHELL } from '../offline/caches.ts'
import type { RenderedPage, RenderPage } from '../rendered-page.ts'
import { catalogueInMemory } from './catalogue-in-memory.ts'
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
import { readManifest } from './route-modules.ts'
import { schemaFiles } from './schemas.ts'
import { siteFiles } from './site-files.ts'
import type { SitemapPage } from './sitemap.ts'

const BLANK: RenderedPage = { html: '', head: { title: SITE_TITLE }, routes: [] }

interface Publication extends Folders {
  compiler: Compiler
  render: RenderPage
  site: Site
}

/**
 * Writes every page of the catalogue as static HTML, each as `<path>.html` and `<path>/index.html`, so that the common
 * hosts answer with and without a slash. Gives their number and what names this build. Rejects when a page cannot be
 * rendered.
 */
export async function publishPages({ compiler, render, outDir, cacheFolder, site }: Publication) {
  const { base } = site
  const compilation = compiler.compilation()
  const { catalogue, ledger } = compilation
  const template = await readFile(join(outDir, 'index.html'), 'utf8')
  const modulesOf = await readManifest(outDir, base)
  // The template names the entry, whose hash covers all scripts: pages, data and code of a build belong together.
  const version = createHash('sha256').update(template).update(JSON.stringify(catalogue)).digest('hex').slice(0, 12)
  const source = catalogueInMemory(catalogue)
  const pages = pagesOf(catalogue)
  const pageTags = await openPageTags(catalogue, site, { outDir, cacheFolder })
  const changed = changedDays(catalogue, ledger?.days ?? new Map())
  const found: SitemapPage[] = []
  for (const { path, aliases, data } of pages) {
    const page = await render(path, source, base)
    const html = fillTemplate(template, {
      page,
      path,
      version,
      tags: [...(await pageTags.tagsOf(path, page.head)), ...alternateTags(page.head, site)],
      needs: [...modulesOf(page.routes), ...(data ? [`${base}data/${data}.json?v=${version}`] : [])],
    })
    for (const written of [path, ...aliases]) await writePage(outDir, written, html)
    const { canonical } = page.head
    if (canonical) found.push({ address: address(site, canonical), changed: changed.get(canonical) })
  }
  await pageTags.finish()
  // Pages that the browser draws anew: at an unknown address, and offline where only a page's data are stored.
  const missing = await render('/404', source, base)
  for (const [file, page] of [['404.html', missing] as const, [SHELL, BLANK] as const]) {
    const parts = { page, version, tags: siteTags(site), needs: modulesOf(page.routes) }
    await writeFile(join(outDir, file), fillTemplate(template, parts))
  }
  for (const { from, to } of catalogue.redirects) await writePage(outDir, from, redirectPage(site, to))
  await cp('src/icons', join(outDir, 'icons'), { recursive: true })
  const schemas = [...schemaFiles()].map(([path, text]) => [path, () => text] as const)
  const files = [...siteFiles(site, found), ...schemas, ...dataFiles(dataSource(compilation, site))]
  writeDataFiles(outDir, new Map(files), compiler.publicFolder)
  await rm(join(outDir, '.vite'), { recursive: true })
  return { pages: pages.length, version }
}

async function writePage(outDir: string, path: string, html: string): Promise<void> {
  const bare = path.replace(/\/$/, '')
  const folder = join(outDir, bare)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), html)
  if (bare === '') return
  await mkdir(dirname(folder), { recursive: true })
  await writeFile(`${folder}.html`, html)
}
