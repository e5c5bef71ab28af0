import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { parse } from 'yaml'
import { filesBelow } from '../../support/build-site.ts'
import { parseHtml } from '../../support/parse-html.ts'
import { ORIGIN } from './built-sites.ts'

const { base: BASE, outDir: site } = inject('sites').below

function read(file: string): string {
  return readFileSync(join(site, file), 'utf8')
}

/** Whether an address leads to a file of the site. */
function isPublished(href: string): boolean {
  const { origin, pathname } = new URL(href, ORIGIN)
  if (origin !== ORIGIN || !pathname.startsWith(BASE)) return false
  return existsSync(join(site, decodeURI(pathname.slice(BASE.length)) || 'index.html'))
}

/** All addresses within the site that a document holds: those of links, logos and screenshots. */
function addresses(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, field]) =>
    typeof field === 'string' && /^(?:href|companyLogoUrl|logoUrl|screenshotUrl)$/.test(key)
      ? [field]
      : addresses(field),
  )
}

/** The addresses and media types of the links that a page has for programs. */
function dataLinks(file: string, selector: string): { type: string; href: string }[] {
  return [...parseHtml(read(file)).querySelectorAll(selector)].map((link) => ({
    type: link.getAttribute('type') ?? '',
    href: link.getAttribute('href') ?? '',
  }))
}

test('every link of a JSON or YAML document leads to a published file', () => {
  const documents = filesBelow(site).filter((file) => /^(?:design[/.]|catalogue).*\.(?:json|yaml)$/.test(file))
  expect(documents).toContain('design/topics/collection-pagination/guidelines.yaml')
  const found = documents.flatMap((file) => addresses(parse(read(file))).map((href) => ({ file, href })))
  expect(found.length).toBeGreaterThan(100)
  expect(found.filter(({ href }) => !isPublished(href))).toEqual([])
})

test('every link of a Markdown text within the site leads to a published file', () => {
  const found = filesBelow(site)
    .filter((file) => /\.md$|^llms/.test(file))
    .flatMap((file) => [...read(file).matchAll(/\]\(([^)\s]+)\)|^- Page: <(.+)>$/gm)])
    .map(([, link, page]) => link ?? page ?? '')
    .filter((href) => href.startsWith('/') || href.startsWith(ORIGIN))
    .map((href) => (/\.\w+$/.test(href) ? href : `${href}.html`))
  expect(found.length).toBeGreaterThan(20)
  expect(found.filter((href) => !isPublished(href))).toEqual([])
})

test('every page leads to its data, in its head and in its footer', () => {
  // Of the two files of a page one will do.
  const pages = filesBelow(site).filter((file) => /^(?:index|(?!404).*(?<!index))\.html$/.test(file))
  const found = pages
    .filter((file) => read(file).includes('<div id="root" data-page'))
    .map((file) => {
      const inHead = dataLinks(file, 'link[rel=alternate]').map(({ href }) => href)
      const inFooter = dataLinks(file, 'footer a[type]').map(({ href }) => href)
      const wrong = [...inHead, ...inFooter].filter((href) => !isPublished(href) || !inHead.includes(href))
      return { file, wrong, hasData: inFooter.length > 0 }
    })
  expect(found).toContainEqual({ file: 'index.html', wrong: [], hasData: true })
  expect(found).toContainEqual({ file: 'design/topics/collection-pagination.html', wrong: [], hasData: true })
  expect(found.filter(({ wrong }) => wrong.length > 0)).toEqual([])
  expect(found.filter(({ hasData }) => !hasData).map(({ file }) => file)).toEqual(['search.html'])
})

test('a topic leads to all its forms', () => {
  const path = '/sub/path/design/topics/collection-pagination'
  expect(dataLinks('design/topics/collection-pagination.html', 'link[rel=alternate]')).toEqual([
    { type: 'application/json', href: `${path}.json` },
    { type: 'application/yaml', href: `${path}.yaml` },
    { type: 'application/json', href: `${path}/guidelines.json` },
    { type: 'application/yaml', href: `${path}/guidelines.yaml` },
    { type: 'text/markdown', href: `${path}.md` },
    { type: 'application/atom+xml', href: `${path}.atom` },
  ])
})

test('a guideline leads to the feed of its company', () => {
  const feed = { type: 'application/atom+xml', href: '/sub/path/design/companies/acme.atom' }
  expect(dataLinks('design/guidelines/acme-api-guide.html', 'link[rel=alternate]')).toContainEqual(feed)
  expect(dataLinks('design/guidelines/acme-api-guide.html', 'footer a[type]')).toContainEqual(feed)
})
