import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { buildSite, COMPLETE_CONTENT, filesBelow } from '../../support/build-site.ts'
import { parseHtml } from '../../support/parse-html.ts'
import { createWorkspace } from '../../support/workspace.ts'
import { ORIGIN } from './built-sites.ts'

const TOPIC = 'design/topics/collection-pagination'
const site = inject('sites').atRoot.outDir

function published(path: string): string {
  return readFileSync(join(site, path), 'utf8')
}

/** The files that two folders do not have alike. */
function differences(one: string, other: string): string[] {
  const files = new Set([...filesBelow(one), ...filesBelow(other)])
  const bytes = (folder: string, file: string) => {
    const path = join(folder, file)
    return existsSync(path) ? readFileSync(path) : undefined
  }
  return [...files].filter((file) => {
    const [a, b] = [bytes(one, file), bytes(other, file)]
    return !a || !b || !a.equals(b)
  })
}

function documentOf(path: string) {
  return parseHtml(published(path))
}

/** The content of a head's field, by the name or property of its `meta`. */
function field(path: string, name: string): string | null | undefined {
  return documentOf(path).querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content')
}

/** As far away as a machine can be: its clock is 14 hours ahead, and a capital I becomes one without a dot. */
const FAR_AWAY = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }

test('builds of the same content are the same to the byte, wherever they run and whatever an earlier one has left', async () => {
  const { folder } = createWorkspace()
  const [known, unknown] = ['known', 'unknown'].map((name) => ({
    outDir: join(folder, name, 'site'),
    content: join(folder, name, 'content'),
    origin: ORIGIN,
  }))
  if (!known || !unknown) throw new Error('There is no folder')
  cpSync(COMPLETE_CONTENT, known.content, { recursive: true })
  await buildSite({ ...known, env: FAR_AWAY })
  expect(filesBelow(site)).toContain('social/design/topics/collection-pagination.png')
  expect(differences(site, known.outDir)).toEqual([])
  // A file that nothing makes any more.
  writeFileSync(join(known.outDir, 'data/topics/former.json'), '{}')
  // Its name stands on the pages of other topics and of guidelines, too.
  const file = join(known.content, 'topics/collection-pagination.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^topic_name: .*/m, 'topic_name: Paging through'))
  cpSync(known.content, unknown.content, { recursive: true })
  for (const build of [known, unknown]) await buildSite(build)
  expect(readFileSync(join(known.outDir, `${TOPIC}.html`), 'utf8')).toContain('Paging through')
  expect(differences(known.outDir, unknown.outDir)).toEqual([])
}, 600_000)

describe('the head of a page', () => {
  test.each([
    ['index.html', `${ORIGIN}/`],
    [`${TOPIC}.html`, `${ORIGIN}/${TOPIC}`],
    ['design/guidelines/acme-api-guide.html', `${ORIGIN}/design/guidelines/acme-api-guide`],
    ['design/topics.html', `${ORIGIN}/design/topics/`],
    ['about/index.html', `${ORIGIN}/about/`],
    ['blog/hello.html', `${ORIGIN}/blog/hello`],
  ])('%s names its one address', (path, address) => {
    expect(documentOf(path).querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address)
    expect(field(path, 'og:url')).toBe(address)
  })

  test('says what is shown where the address is pasted', () => {
    expect(documentOf(`${TOPIC}.html`).querySelector('title')?.textContent).toBe(
      'Pagination of collections · API Stylebook',
    )
    expect(field(`${TOPIC}.html`, 'description')).toBe('How to divide a collection into pages')
    expect(field(`${TOPIC}.html`, 'og:title')).toBe('Pagination of collections')
    expect(field(`${TOPIC}.html`, 'og:description')).toBe('How to divide a collection into pages')
    expect(field(`${TOPIC}.html`, 'twitter:card')).toBe('summary_large_image')
    expect(field(`${TOPIC}.html`, 'og:image:alt')).toBe('Pagination of collections. Guidelines: 2, Sections: 3')
  })

  test('names a picture of its own of the size that it says', () => {
    for (const path of filesBelow(site).filter((file) => file.endsWith('.html') && field(file, 'og:url'))) {
      const image = new URL(field(path, 'og:image') ?? '')
      expect(image.origin).toBe(ORIGIN)
      expect(image.search).toMatch(/^\?v=[0-9a-f]{12}$/)
      const png = readFileSync(join(site, image.pathname))
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
      expect(field(path, 'og:image:width')).toBe('1200')
    }
  })

  test.each([
    ['index.html', 'WebSite', undefined],
    [`${TOPIC}.html`, 'DefinedTerm', ['API Stylebook', 'Topics', 'Collection Resources', 'Pagination of collections']],
    ['design/guidelines/acme-api-guide.html', 'WebPage', ['API Stylebook', 'Guidelines', 'Acme API Guide']],
    ['blog/hello.html', 'BlogPosting', ['API Stylebook', 'News', 'Hello']],
  ])('%s describes itself as %s', (path, type, way) => {
    const block = documentOf(path).querySelector('script[type="application/ld+json"]')
    const { '@graph': things } = JSON.parse(block?.textContent ?? '') as { '@graph': Record<string, unknown>[] }
    expect(things[0]).toMatchObject({ '@type': type, url: expect.stringContaining(ORIGIN) })
    const steps = things[1]?.itemListElement as { name: string }[] | undefined
    expect(steps?.map(({ name }) => name)).toEqual(way)
  })

  test('of the page for unknown addresses is not to be found', () => {
    expect(field('404.html', 'robots')).toBe('noindex')
    expect(documentOf('404.html').querySelector('link[rel=canonical]')).toBeNull()
  })
})

test('the sitemap lists every page once, with the day it changed', () => {
  const entries = [...published('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g)]
  const days = new Map(entries.map(([, address = '', day]) => [address.slice(ORIGIN.length), day]))
  expect(days.size).toBe(entries.length)
  expect([...days]).toEqual(
    expect.arrayContaining([
      ['/', '2026-11-22'],
      ['/about/', '2026-11-22'],
      [`/${TOPIC}`, '2026-11-22'],
      ['/design/guidelines/acme-api-guide', '2026-11-22'],
    ]),
  )
  const pages = filesBelow(site).filter((file) => file.endsWith('.html') && field(file, 'og:url'))
  expect(new Set(pages.map((file) => field(file, 'og:url')?.slice(ORIGIN.length)))).toEqual(new Set(days.keys()))
  expect(published('robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`)
})

test('browsers find the search and the manifest with its icons', () => {
  const page = documentOf('index.html')
  expect(page.querySelector('link[rel=search]')?.getAttribute('href')).toBe('/opensearch.xml')
  expect(published('opensearch.xml')).toContain(`template="${ORIGIN}/search?q={searchTerms}"`)
  const manifest = page.querySelector('link[rel=manifest]')?.getAttribute('href') ?? ''
  const { icons, start_url } = JSON.parse(published(manifest)) as {
    icons: { src: string; sizes: string }[]
    start_url: string
  }
  expect(start_url).toBe('/')
  for (const { src, sizes } of icons) {
    const png = readFileSync(join(site, src))
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
  }
  expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
})

test.each([
  ['design/topics/paging.html', `/${TOPIC}`, `/${TOPIC}`],
  ['design/topics/paging/index.html', `/${TOPIC}`, `/${TOPIC}`],
  [`${TOPIC}/index.html`, `/${TOPIC}.html`, `/${TOPIC}`],
  [`${TOPIC}/guidelines.html`, `/${TOPIC}.html`, `/${TOPIC}`],
  [
    'design/guidelines/acme-api-guide/topics/index.html',
    '/design/guidelines/acme-api-guide.html',
    '/design/guidelines/acme-api-guide',
  ],
])('%s leads to %s, with and without JavaScript', (path, file, canonical) => {
  const page = documentOf(path)
  expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${file}`)
  expect(page.querySelector('script')?.getAttribute('data-to')).toBe(file)
  expect(page.querySelector('a')?.getAttribute('href')).toBe(file)
  expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(ORIGIN + canonical)
  expect(existsSync(join(site, `${TOPIC}.html`))).toBe(true)
})

test('a page is published as a whole once, but for lists and prose', () => {
  const addresses = filesBelow(site)
    .filter((file) => file.endsWith('.html') && field(file, 'catalogue'))
    .map((file) => field(file, 'og:url')?.slice(ORIGIN.length))
  const twice = addresses.filter((address, index) => address && addresses.indexOf(address) !== index)
  expect(new Set(twice)).toEqual(new Set(['/about/', '/blog/', '/design/guidelines/', '/design/topics/']))
})
