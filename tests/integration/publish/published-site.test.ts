import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildSite, COMPLETE_CONTENT, filesBelow } from '../../support/build-site.ts'
import { parseHtml } from '../../support/parse-html.ts'

const ORIGIN = 'https://stylebook.example'
const TOPIC = 'design/topics/collection-pagination'

let site: string
let again: string

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stylebook-'))
  site = join(folder, 'site')
  again = join(folder, 'again')
  await buildSite({ outDir: site, origin: ORIGIN })
  await buildSite({ outDir: again, origin: ORIGIN })
  return () => rmSync(folder, { recursive: true })
}, 300_000)

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

test('two builds of the same content are the same to the byte', () => {
  expect(filesBelow(site)).toContain('social/design/topics/collection-pagination.png')
  expect(differences(site, again)).toEqual([])
})

test('a build that knows an earlier one is the same as one that does not', async () => {
  const [known, unknown] = ['known', 'unknown'].map((name) => join(site, '..', name))
  if (!known || !unknown) throw new Error('There is no folder')
  cpSync(COMPLETE_CONTENT, join(known, 'content'), { recursive: true })
  await buildSite({ outDir: join(known, 'site'), content: join(known, 'content') })
  // A file that nothing makes any more.
  writeFileSync(join(known, 'site/data/topics/former.json'), '{}')
  // Its name stands on the pages of other topics and of guidelines, too.
  const file = join(known, 'content/topics/collection-pagination.md')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^topic_name: .*/m, 'topic_name: Paging through'))
  cpSync(join(known, 'content'), join(unknown, 'content'), { recursive: true })
  const builds = [known, unknown].map((folder) => ({ outDir: join(folder, 'site'), content: join(folder, 'content') }))
  for (const build of builds) await buildSite(build)
  expect(readFileSync(join(known, 'site', `${TOPIC}.html`), 'utf8')).toContain('Paging through')
  expect(differences(join(known, 'site'), join(unknown, 'site'))).toEqual([])
}, 120_000)

describe('the head of a page', () => {
  test.each([
    ['index.html', `${ORIGIN}/`],
    [`${TOPIC}.html`, `${ORIGIN}/${TOPIC}`],
    [`${TOPIC}/index.html`, `${ORIGIN}/${TOPIC}`],
    [`${TOPIC}/guidelines.html`, `${ORIGIN}/${TOPIC}`],
    ['design/guidelines/acme-api-guide/topics/index.html', `${ORIGIN}/design/guidelines/acme-api-guide`],
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

test('an old path leads to the new one, without JavaScript', () => {
  for (const path of ['design/topics/paging.html', 'design/topics/paging/index.html']) {
    const page = documentOf(path)
    expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=/${TOPIC}`)
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${ORIGIN}/${TOPIC}`)
  }
})
