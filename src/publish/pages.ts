import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Catalogue } from '../data/model/catalogue.ts'
import type { RenderPage } from '../rendered-page.ts'
import { catalogueInMemory } from './catalogue-in-memory.ts'
import { escapeHtml, fillTemplate } from './html.ts'
import { pagesOf } from './page-paths.ts'
import { readManifest } from './route-modules.ts'

interface Publication {
  catalogue: Catalogue
  render: RenderPage
  /** The folder of the built client. */
  outDir: string
  /** The path the site is served under, with slashes at both ends. */
  base: string
}

/**
 * Writes every page of the catalogue as static HTML, each as `<path>.html` and `<path>/index.html`, so that the common
 * hosts answer with and without a slash, and gives their number. Rejects when a page cannot be rendered.
 */
export async function publishPages({ catalogue, render, outDir, base }: Publication): Promise<number> {
  const template = await readFile(join(outDir, 'index.html'), 'utf8')
  const modulesOf = await readManifest(outDir, base)
  const version = createHash('sha256').update(JSON.stringify(catalogue)).digest('hex').slice(0, 12)
  const source = catalogueInMemory(catalogue)
  const pages = pagesOf(catalogue)
  for (const { path, aliases, data } of pages) {
    const page = await render(path, source, base)
    const file = data && `${base}data/${data}.json?v=${version}`
    const html = fillTemplate(template, {
      page,
      path,
      version,
      modules: modulesOf(page.routes),
      ...(file && { data: file }),
    })
    for (const written of [path, ...aliases]) await writePage(outDir, written, html)
  }
  const missing = await render('/404', source, base)
  await writeFile(join(outDir, '404.html'), fillTemplate(template, { page: missing, version, modules: [] }))
  for (const { from, to } of catalogue.redirects)
    await writePage(outDir, from, redirectPage(base.replace(/\/$/, '') + to))
  await rm(join(outDir, '.vite'), { recursive: true })
  return pages.length
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

/** A page at an old path that leads to the new one, on any static host and without JavaScript. */
function redirectPage(to: string): string {
  const href = escapeHtml(to)
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Moved</title>
    <link rel="canonical" href="${href}">
    <meta http-equiv="refresh" content="0; url=${href}">
  </head>
  <body><p>This page is now at <a href="${href}">${href}</a>.</p></body>
</html>
`
}
