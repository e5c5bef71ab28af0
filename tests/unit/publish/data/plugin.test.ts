import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { dataFormsPlugin } from '../../../../src/publish/data/data-forms-plugin.ts'
import { contentFile, guidelineFile, section, topicFile } from '../../../support/content.ts'
import { createSite } from '../../../support/site.ts'

test('the development server answers with the data forms of the latest content, below the base', async () => {
  const site = createSite({
    'topics/cors.md': topicFile('cors'),
    'guidelines/a.md': guidelineFile('a', { cors: [section('https://a.example/#c')] }),
    'pages/about.md': contentFile({ layout: 'page', title: 'About' }, 'About us'),
  })
  const plugins = [dataFormsPlugin(site.compiler, { repository: 'https://example.com/stylebook' })]
  const server = await createServer({
    ...site.config,
    plugins,
    base: '/sub/',
    server: { middlewareMode: true, ws: false, watch: null },
  })
  const http = createHttpServer(server.middlewares).listen(0)
  onTestFinished(async () => {
    http.close()
    await server.close()
  })
  const address = http.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const get = (path: string) => fetch(`http://localhost:${port}${path}`)

  const topic = await get('/sub/design/topics/cors.json?a=b')
  expect(topic.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await topic.json()).toMatchObject({ id: 'cors', _links: { self: { href: '/sub/design/topics/cors.json' } } })
  expect(await (await get('/sub/about.md')).text()).toBe('# About\n\nAbout us\n')
  expect((await get('/sub/design/topics/none.json')).headers.get('content-type')).not.toContain('json')
  expect((await get('/design/topics/cors.json')).headers.get('content-type')).not.toContain('json')

  site.workspace.write({ 'content/topics/cors.md': topicFile('cors', { topic_name: 'Cross-origin calls' }) })
  site.compiler.refresh()
  expect(await (await get('/sub/design/topics/cors.md')).text()).toMatch(/^# Cross-origin calls\n/)
})
