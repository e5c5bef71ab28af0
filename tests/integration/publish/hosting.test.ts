import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { SECURITY_HEADERS } from '../../../src/publish/security-headers.ts'
import { startNginx, startPreview, startPython, type Host } from '../../support/hosts.ts'
import { parseHtml } from '../../support/parse-html.ts'

const TOPIC = 'design/topics/collection-pagination'
const GUIDELINE = 'design/guidelines/acme-api-guide'

/** A page's path below the base, and what the folder has there: both forms of an address are a page. */
const PAGES = [
  ['design/topics', 'Topics · API Stylebook'],
  ['design/guidelines', 'Guidelines · API Stylebook'],
  [TOPIC, 'Pagination of collections · API Stylebook'],
  [`${TOPIC}/guidelines`, 'Pagination of collections · API Stylebook'],
  [GUIDELINE, 'Acme API Guide · API Stylebook'],
  [`${GUIDELINE}/topics`, 'Acme API Guide · API Stylebook'],
  ['design/decisions', 'Decisions · API Stylebook'],
  ['design/coverage', 'Coverage · API Stylebook'],
  ['design/compare', 'Compare · API Stylebook'],
  ['design/audit', 'Audit an API · API Stylebook'],
  ['design/yours', 'Draft your own · API Stylebook'],
  ['search', 'Search · API Stylebook'],
  ['about', 'About · API Stylebook'],
  ['blog/hello', 'Hello · API Stylebook'],
] as const

const SITES = Object.values(inject('sites'))

for (const { base, folder, outDir } of SITES) {
  describe(`nginx with deploy/nginx.conf at ${base}`, () => {
    const { get } = serve(() => startNginx(folder, base))

    everyFormIsThePage((path) => get(base + path))
    unknownIsNotFound((path) => get(base + path))
    oldPathsLeadOn(base, (path) => get(base + path))

    test('sends the security headers with pages, files and what is not there', async () => {
      const paths = ['', TOPIC, 'data/home.json', 'icons/icon-192.png', 'nothing']
      const sent = await Promise.all(paths.map(async (path) => securityHeadersOf(await get(base + path))))
      expect(sent).toEqual(paths.map(() => SECURITY_HEADERS))
    })

    test('lets browsers keep what cannot change, and ask again for the rest', async () => {
      const page = await get(base)
      const [script = ''] = /\/[^"]*assets\/[^"]+\.js/.exec(await page.text()) ?? []
      const kept = 'public, max-age=31536000, immutable'
      const rules = {
        [base]: 'no-cache',
        [base + TOPIC]: 'no-cache',
        [script]: kept,
        [`${base}data/topics/collection-pagination.json?v=0`]: kept,
        [`${base}data/topics/collection-pagination.json`]: 'no-cache',
        [`${base}media/logos/acme.svg`]: 'public, max-age=86400, stale-while-revalidate=604800',
        // What a deployment took away may come back.
        [`${base}assets/gone-12345678.js`]: 'no-cache',
      }
      const cacheControl = async (path: string) => [path, (await get(path)).headers.get('cache-control')]
      const sent = await Promise.all(Object.keys(rules).map(cacheControl))
      expect(Object.fromEntries(sent)).toEqual(rules)
      const again = await get(base, { 'if-none-match': page.headers.get('etag') ?? '' })
      expect(again.status).toBe(304)
    })

    test('compresses texts and names their types', async () => {
      const types = {
        '': 'text/html; charset=utf-8',
        'data/home.json': 'application/json; charset=utf-8',
        'manifest.webmanifest': 'application/manifest+json; charset=utf-8',
        [`${TOPIC}.json`]: 'application/json; charset=utf-8',
        [`${TOPIC}.yaml`]: 'application/yaml; charset=utf-8',
        [`${TOPIC}.md`]: 'text/markdown; charset=utf-8',
        'references.csv': 'text/csv; charset=utf-8',
        'llms.txt': 'text/plain; charset=utf-8',
        'design.atom': 'application/atom+xml; charset=utf-8',
        'feed.xml': 'application/atom+xml; charset=utf-8',
        'sitemap.xml': 'text/xml; charset=utf-8',
      }
      const sent = await Promise.all(
        Object.keys(types).map(async (path) => {
          const { headers } = await get(base + path)
          return [path, headers.get('content-encoding') === 'gzip' && headers.get('content-type')]
        }),
      )
      expect(Object.fromEntries(sent)).toEqual(types)
    })
  })

  describe(`python3 -m http.server at ${base}`, () => {
    const { get, origin } = serve(() => startPython(folder))

    test.each(PAGES)('%s opens the page with a slash, as a file, and without either', async (path, title) => {
      const forms = ['', '/', '.html'].map((ending) => base + path + ending)
      const opened = await Promise.all(forms.map((form) => opening(get, new URL(form, origin()))))
      expect(opened).toEqual(forms.map(() => [200, title]))
    })

    oldPathsLeadOn(base, (path) => get(`${base}${path}/`))

    test('has no page of ours for unknown paths, and says 404', async () => {
      expect((await get(`${base}nothing/here`)).status).toBe(404)
    })
  })

  describe(`our preview at ${base}`, () => {
    const { get } = serve(() => startPreview(outDir, base))

    everyFormIsThePage((path) => get(base + path))
    unknownIsNotFound((path) => get(base + path))
    oldPathsLeadOn(base, (path) => get(base + path))

    test('sends the security headers with pages, files and what is not there', async () => {
      const paths = ['', TOPIC, 'data/home.json', 'nothing']
      const sent = await Promise.all(paths.map(async (path) => securityHeadersOf(await get(base + path))))
      expect(sent).toEqual(paths.map(() => SECURITY_HEADERS))
    })
  })
}

type Get = (path: string, headers?: Record<string, string>) => Promise<Response>

/** Starts a host for the tests of a block. */
function serve(start: () => Promise<Host>): { get: Get; origin: () => string } {
  let host: Host | undefined
  beforeAll(async () => {
    host = await start()
  }, 180_000)
  afterAll(() => host?.stop())
  const origin = () => host?.origin ?? ''
  return { origin, get: (path, headers = {}) => fetch(origin() + path, { redirect: 'manual', headers }) }
}

function everyFormIsThePage(get: Get): void {
  test.each(PAGES)('%s is the page, with and without a slash and as a file', async (path, title) => {
    const forms = [path, `${path}/`, `${path}.html`, `${path}/index.html`]
    expect(await seenAt(get, forms)).toEqual(forms.map(() => [200, title]))
  })

  test('the base is the home page', async () => {
    expect(await titleOf(await get(''))).toBe('API Stylebook')
  })
}

function unknownIsNotFound(get: Get): void {
  test.each(['nothing', 'nothing/here/', 'design/topics/nothing', 'data/topics/nothing.json', 'assets/nothing.js'])(
    '%s has status 404 and the page for it',
    async (path) => {
      const answer = await get(path)
      expect(answer.status).toBe(404)
      expect(await titleOf(answer)).toBe('Page not found · API Stylebook')
    },
  )
}

function oldPathsLeadOn(base: string, get: Get): void {
  test.each([
    ['about-us', 'about/'],
    ['design/topics/paging', TOPIC],
    ['design/guidelines/acme', GUIDELINE],
  ])('%s leads to %s', async (from, to) => {
    const page = parseHtml(await (await get(from)).text())
    expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${base}${to}`)
    expect(page.querySelector('a')?.getAttribute('href')).toBe(base + to)
  })
}

/** Status and title of the page that an address opens for a reader without JavaScript, who follows where it leads. */
async function opening(get: Get, url: URL, steps = 4): Promise<[status: number, title: string | undefined]> {
  const answer = await get(url.pathname)
  const page = parseHtml(await answer.text())
  const [, refresh] = /url=(.*)/.exec(page.querySelector('noscript meta')?.getAttribute('content') ?? '') ?? []
  const next = answer.headers.get('location') ?? refresh
  if (next !== undefined && steps > 0) return opening(get, new URL(next, url), steps - 1)
  return [answer.status, page.querySelector('main') ? page.querySelector('title')?.textContent : undefined]
}

/** Status and title at each path. */
function seenAt(get: Get, paths: string[]) {
  return Promise.all(
    paths.map(async (path) => {
      const answer = await get(path)
      return [answer.status, await titleOf(answer)]
    }),
  )
}

async function titleOf(answer: Response): Promise<string | undefined> {
  return parseHtml(await answer.text()).querySelector('title')?.textContent
}

function securityHeadersOf({ headers }: Response): Record<string, string | null> {
  return Object.fromEntries(Object.keys(SECURITY_HEADERS).map((name) => [name, headers.get(name)]))
}
