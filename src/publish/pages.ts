import { readdirSync, readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { hashOf } from '../data/build-cache/build-cache.ts'
import type { Compiler } from '../data/compiler/compile.ts'
import type { OutputFolder } from '../data/compiler/output-folder.ts'
import { publishedFiles } from '../data/compiler/published-files.ts'
import { pageFiles } from '../data/model/site-path.ts'
import { SHELL } from '../offline/caches.ts'
import type { RenderedPage } from '../page/rendered-page.ts'
import { changedDays } from './changed-days.ts'
import { alternateTags } from './data/alternates.ts'
import { dataFiles } from './data/data-files.ts'
import { dataSource } from './data/data-source.ts'
import { address, SITE_TITLE, type Site } from './data/site.ts'
import { writeDataFiles } from './data/write-files.ts'
import { siteTags } from './head.ts'
import { fillTemplate } from './html.ts'
import { leadingPage } from './leading-page.ts'
import { filesOf, pagesOf, type PublishedPage } from './page-paths.ts'
import { openPageTags, type Folders } from './page-tags.ts'
import type { Pages } from './remembered-pages.ts'
import { readManifest } from './route-modules.ts'
import { schemaFiles } from './schemas.ts'
import { siteFiles } from './site-files.ts'
import type { SitemapPage } from './sitemap.ts'

/** Drawn by `npm run icons`. */
const ICONS = 'src/icons'

const BLANK: RenderedPage = { html: '', head: { title: SITE_TITLE }, routes: [] }

interface Publication extends Folders {
  compiler: Compiler
  rendered: Pages
  site: Site
}

/**
 * Writes every page of the catalogue as static HTML, under all its addresses that the common hosts look for. Gives their number and what names this build. Rejects when a page cannot be
 * rendered.
 */
export async function publishPages({ compiler, rendered, output, cacheFolder, site }: Publication) {
  const { base } = site
  const outDir = output.path
  const compilation = compiler.compilation()
  const { catalogue, ledger } = compilation
  const template = await readFile(join(outDir, 'index.html'), 'utf8')
  const filesFor = await readManifest(outDir, base)
  // The template names the entry, whose hash covers all scripts: pages, data and code of a build belong together.
  const version = hashOf(template, JSON.stringify(catalogue)).slice(0, 12)
  writeDataFiles(output, publishedFiles(catalogue, version), compiler.publicFolder)
  const pages = pagesOf(catalogue)
  const pageTags = await openPageTags(catalogue, site, { output, cacheFolder })
  const changed = changedDays(catalogue, ledger?.days ?? new Map())
  const found: SitemapPage[] = []
  for (const published of pages) {
    const { path, data } = published
    const page = await rendered.render(path)
    const { scripts, styles } = filesFor(page.routes)
    const html = fillTemplate(template, {
      page,
      path,
      version,
      tags: [...(await pageTags.tagsOf(path, page.head)), ...alternateTags(page.head, site)],
      styles,
      needs: [...scripts, ...(data ? [`${base}data/${data}.json?v=${version}`] : [])],
    })
    writePage(output, site, { published, html, title: page.head.title, version })
    const { canonical } = page.head
    if (canonical) found.push({ address: address(site, canonical), changed: changed.get(canonical) })
  }
  await pageTags.finish()
  // Pages that the browser draws anew: at an unknown address, and offline where only a page's data are stored.
  const missing = await rendered.render('/404')
  for (const [file, page] of [['404.html', missing] as const, [SHELL, BLANK] as const]) {
    const { scripts, styles } = filesFor(page.routes)
    const parts = { page, version, tags: siteTags(site), styles, needs: scripts }
    output.write(file, fillTemplate(template, parts))
  }
  for (const { from, to } of catalogue.redirects) {
    for (const file of pageFiles(from)) output.write(file, leadingPage(site, { to, title: 'Moved', version }))
  }
  for (const name of readdirSync(ICONS)) output.write(`icons/${name}`, readFileSync(join(ICONS, name)))
  const schemas = [...schemaFiles()].map(([path, text]) => [path, () => text] as const)
  const files = [...siteFiles(site, found), ...schemas, ...dataFiles(dataSource(compilation, site))]
  writeDataFiles(output, new Map(files), compiler.publicFolder)
  await rm(join(outDir, '.vite'), { recursive: true })
  return { pages: pages.length, version }
}

interface WrittenPage {
  published: PublishedPage
  html: string
  title: string
  version: string
}

function writePage(output: OutputFolder, site: Site, { published, html, title, version }: WrittenPage): void {
  const { whole, leading } = filesOf(published)
  for (const file of whole) output.write(file, html)
  // By its file, as some hosts know `<path>` by the folder that the small page is in alone.
  const page = leadingPage(site, { to: published.path, by: `/${whole[0]}`, title, version })
  for (const file of leading) output.write(file, page)
}
