import { expect, test } from 'vitest'
import { ORIGIN, published, sourceOf } from '../../../support/data-files.ts'

const read = published(sourceOf(undefined, { origin: ORIGIN }))

test('llms.txt has the parts of its format in their order', () => {
  const lines = read('/llms.txt').split('\n').filter(Boolean)
  expect(lines.slice(0, 2)).toEqual([
    '# API Stylebook',
    expect.stringMatching(/^> What published API design guidelines say/),
  ])
  const headings = lines.filter((line) => line.startsWith('#'))
  expect(headings).toEqual([
    '# API Stylebook',
    '## Topics: Collection Resources',
    '## Guidelines',
    '## Data',
    '## Optional',
  ])
  const below = lines.slice(lines.indexOf('## Topics: Collection Resources'))
  const links = below.filter((line) => !line.startsWith('#'))
  for (const line of links) expect(line).toMatch(/^- \[[^\]]+\]\(https:\/\/stylebook\.example\/\S+\)(?:: .+)?$/)
})

test('every link of llms.txt is published', () => {
  const links = [...read('/llms.txt').matchAll(/\]\(([^)]*)\)/g)].map(([, url = '']) => new URL(url).pathname)
  expect(links.length).toBeGreaterThan(10)
  for (const path of links) expect(read(path)).not.toBe('')
})

test('llms-full.txt holds all topics with all sections, and the prose', () => {
  const text = read('/llms-full.txt')
  for (const path of [
    '/design/topics/collection-pagination.md',
    '/design/topics/collection-sorting.md',
    '/about.md',
    '/blog/hello.md',
  ])
    expect(text).toContain(read(path))
})

test('llms-full.txt tells of each standard who names it and what is in force', () => {
  expect(read('/llms-full.txt')).toContain(`## Standards that guidelines name

- [OpenAPI Specification](https://spec.openapis.org/oas/latest.html): 1 guideline (Acme)
- [RFC 7807 Problem Details for HTTP APIs](https://www.rfc-editor.org/rfc/rfc7807), replaced by RFC 9457: 1 guideline (Acme)
- [RFC 9457 Problem Details for HTTP APIs](https://www.rfc-editor.org/rfc/rfc9457): 0 guidelines
`)
})
