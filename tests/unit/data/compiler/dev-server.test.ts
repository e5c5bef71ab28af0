import { createServer as createHttpServer } from 'node:http'
import { join } from 'node:path'
import { createServer } from 'vite'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { valueAtPath } from '../../../../src/data/compiler/salvage.ts'
import { contentFile, guidelineFile, section, topicFile } from '../../../support/content.ts'
import { createSite } from '../../../support/site.ts'

const content = {
  'topics/cors.md': topicFile('cors'),
  'guidelines/a.md': guidelineFile('a', { cors: [section('https://a.example/#c')] }),
  'pages/about.md': contentFile({ layout: 'page', title: 'About' }, 'About us'),
}

/** A development server of a small site, what it sends to the browser, and a way to ask it for a path. */
async function serve(files: Record<string, string>, base = '/') {
  const site = createSite(files)
  const server = await createServer({ ...site.config, base, server: { middlewareMode: true, ws: false } })
  const http = createHttpServer(server.middlewares).listen(0)
  onTestFinished(async () => {
    http.close()
    await server.close()
  })
  const topics = join(site.compiler.contentFolder, 'topics')
  await vi.waitFor(() => expect(server.watcher.getWatched()[topics]).toContain('cors.md'), 120_000)
  const sent = vi.spyOn(server.environments.client.hot, 'send')
  const address = http.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    ...site,
    server,
    get: (path: string) => fetch(`http://localhost:${port}${path}`),
    write: (name: string, text: string) => site.workspace.write({ [`content/${name}`]: text }),
    /** The events sent so far, oldest first. */
    events: () =>
      sent.mock.calls.map(([event]: unknown[]) => (typeof event === 'object' ? valueAtPath(event, ['type']) : event)),
    lastSent: () => sent.mock.lastCall,
    /** Waits for the next thing that is sent after `act`. */
    after: async (act: () => void) => {
      const before = sent.mock.calls.length
      act()
      await vi.waitFor(() => expect(sent.mock.calls.length).toBeGreaterThan(before), 120_000)
    },
  }
}

function named(name: string): string {
  return topicFile('cors', { topic_name: name })
}

describe('the development server', { timeout: 30_000 }, () => {
  test('answers with what a build publishes, below the base', async () => {
    const { get, compiler } = await serve(content, '/sub/')
    const topic = await get('/sub/data/topics/cors.json')
    expect(topic.headers.get('content-type')).toBe('application/json')
    expect(await topic.json()).toEqual({ name: 'data/topics/cors.json', content: compiler.catalogue().topics[0] })
    expect(await (await get('/sub/data/home.json?v=1')).json()).toEqual({
      name: 'data/home.json?v=1',
      content: compiler.catalogue().home,
    })
    const monogram = await get('/sub/monograms/a.svg')
    expect([monogram.status, monogram.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
    expect((await get('/sub/data/topics/none.json')).status).toBe(404)
    expect((await get('/sub/data/topics/constructor.json')).status).toBe(404)
    expect((await get('/sub/monograms/%ff.svg')).status).not.toBe(200)
  })

  test('tells the browser the new index after an edit, an addition and a removal', async () => {
    const { after, write, events, lastSent, workspace, get } = await serve(content)
    await after(() => write('topics/cors.md', named('Cross-origin calls')))
    expect(lastSent()).toMatchObject(['catalogue:changed', { index: { topics: [{ name: 'Cross-origin calls' }] } }])
    expect(await (await get('/data/topics/cors.json')).json()).toMatchObject({
      content: { name: 'Cross-origin calls' },
    })
    await after(() => write('topics/new/errors.md', topicFile('errors')))
    expect(lastSent()).toMatchObject(['catalogue:changed', { index: { counts: { topics: 2 } } }])
    await after(() => workspace.remove('content/topics/new/errors.md'))
    expect(lastSent()).toMatchObject(['catalogue:changed', { index: { counts: { topics: 1 } } }])
    expect(new Set(events())).toEqual(new Set(['catalogue:changed']))
  })

  test('gives a page that is loaded later the new index as well', async () => {
    const { after, write, server } = await serve(content)
    const before = await server.environments.client.transformRequest('virtual:catalogue')
    expect(before?.code).toContain('\\"name\\":\\"cors\\"')
    await after(() => write('topics/cors.md', named('Cross-origin calls')))
    const { code } = (await server.environments.client.transformRequest('virtual:catalogue')) ?? {}
    expect(code).toContain('Cross-origin calls')
  })

  test('shows errors at their place until they are repaired', async () => {
    const { after, write, events, lastSent, printed, workspace } = await serve(content)
    await after(() => write('topics/cors.md', topicFile('cors', { topic_alias: 'x' })))
    expect(lastSent()).toMatchObject([
      {
        type: 'error',
        err: {
          id: `${workspace.folder}/content/topics/cors.md`,
          loc: { line: 7, column: 1 },
          frame: expect.stringContaining('^^^^^^^^^^^'),
          message: expect.stringContaining('error unknown-key'),
        },
      },
    ])
    await vi.waitFor(() => expect(printed.join()).toContain('unknown-key'))
    await after(() => write('topics/cors.md', topicFile('cors')))
    expect(events().at(-1)).toBe('catalogue:changed')
    await vi.waitFor(() => expect(printed.at(-1)).toBe('The content has no problems any more.'))
  })

  test('starts with errors in the content and prints them', async () => {
    const { printed, after, write, events } = await serve({ ...content, 'topics/bad.md': 'no fence' })
    expect(printed.join()).toContain('missing-front-matter')
    await after(() => write('topics/bad.md', topicFile('bad')))
    expect(events()).toEqual(['catalogue:changed'])
  })

  test('brings quick changes together and misses none of them', async () => {
    const { write, events, lastSent, after } = await serve(content)
    await after(() => {
      for (const name of ['One', 'Two', 'Three']) write('topics/cors.md', named(name))
      write('topics/errors.md', topicFile('errors'))
    })
    await vi.waitFor(
      () =>
        expect(lastSent()).toMatchObject([
          'catalogue:changed',
          { index: { topics: [{ name: 'errors' }, { name: 'Three' }] } },
        ]),
      10_000,
    )
    expect(events().length).toBeLessThan(4)
  })

  test('follows the ledger, and whether logos exist', async () => {
    const logo = { guideline_companyLogoUrl: '/media/a.svg' }
    const { after, write, workspace, events, lastSent } = await serve({
      ...content,
      'guidelines/a.md': guidelineFile('a', {}, logo),
    })
    await after(() => workspace.write({ 'public/media/a.svg': '<svg/>' }))
    expect(lastSent()).toMatchObject(['catalogue:changed', { index: { companies: [{ logo: '/media/a.svg' }] } }])
    await after(() => write('permalinks.tsv', 'path\tpublished\n/gone\t2026-11-22\n'))
    expect(events().at(-1)).toBe('error')
  })

  test('loads prose anew on every call, and the page when a prose file comes or goes', async () => {
    const { server, after, write, events, lastSent } = await serve(content)
    const { code } = (await server.environments.client.transformRequest('virtual:prose')) ?? {}
    expect(code).toMatch(/"about": \(\) => import\(.*content\/pages\/about\.md\?t=" \+ Date\.now\(\)/)
    await after(() => write('pages/about.md', contentFile({ layout: 'page', title: 'About us' }, 'Changed')))
    expect(lastSent()).toMatchObject(['catalogue:changed', { index: { pages: [{ title: 'About us' }] } }])
    await after(() => write('news/hello.md', contentFile({ layout: 'post', title: 'Hello', date: '2026-11-22' })))
    expect(events().at(-1)).toBe('full-reload')
  })

  test('imports prose plainly while rendering on the server', async () => {
    const { server } = await serve(content)
    const prose = await server.ssrLoadModule('virtual:prose')
    expect(Object.keys(prose['pages'])).toEqual(['about'])
    expect(await prose['pages'].about()).toMatchObject({ html: expect.stringContaining('About us') })
  })
})
