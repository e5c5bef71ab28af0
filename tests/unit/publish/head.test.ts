import { expect, test } from 'vitest'
import { pageTags, siteTags } from '../../../src/publish/head.ts'
import { parseHtml } from '../../support/parse-html.ts'

const SITE = { base: '/sub/path/', origin: 'https://stylebook.example', repository: 'https://example.com/stylebook' }
const HEAD = { title: '"A" & <b> · API Stylebook', description: 'Say "x" & <y>', canonical: '/design/topics/a' }

test('a page says its title, description and address as they are, whatever characters they have', () => {
  const head = parseHtml(pageTags({ head: HEAD }, SITE).join(''))
  const property = (name: string) => head.querySelector(`meta[property="${name}"]`)?.getAttribute('content')
  expect(property('og:title')).toBe('"A" & <b>')
  expect(property('og:description')).toBe('Say "x" & <y>')
  expect(property('og:url')).toBe('https://stylebook.example/sub/path/design/topics/a')
  expect(head.querySelector('b')).toBeNull()
})

test('structured data cannot end its own block', () => {
  const name = '</script><script>alert(1)</script><!--'
  const blocks = parseHtml(pageTags({ head: HEAD, data: { name } }, SITE).join('')).querySelectorAll('script')
  expect(blocks).toHaveLength(1)
  expect(JSON.parse(blocks[0]?.textContent ?? '')).toEqual({ name })
})

test('without an origin nothing is said that needs an absolute address', () => {
  const { origin: _, ...site } = SITE
  const tags = [...siteTags(site), ...pageTags({ head: HEAD }, site)].join('\n')
  expect(tags).toContain('content="summary"')
  expect(tags).toContain('href="/sub/path/manifest.webmanifest"')
  expect(tags).not.toMatch(/canonical|og:url|og:image|opensearch/)
})
