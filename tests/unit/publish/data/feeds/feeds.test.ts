import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { dataFiles } from '../../../../../src/publish/data/data-files.ts'
import { compileFiles } from '../../../../support/compile.ts'
import { contentFile, guidelineFile, section, topicFile } from '../../../../support/content.ts'
import { ORIGIN, published, sourceOf } from '../../../../support/data-files.ts'

/** An element of a feed with its text and the elements in it. */
interface Node {
  name: string
  attributes: Record<string, string>
  text: string
  children: Node[]
}

/** Reads XML as strictly as the recommendation asks. */
function parseXml(text: string): Node {
  const root: Node = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const own = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]))
    const node = { name, attributes: own, text: '', children: [] }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', (part) => {
    const node = open.at(-1)
    if (node) node.text += part
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  const [feed] = root.children
  if (!feed) throw new Error('There is no element')
  return feed
}

const all = (node: Node, name: string) => node.children.filter((child) => child.name === name)
const textOf = (node: Node, name: string) => all(node, name)[0]?.text
const linkOf = (node: Node, rel: string) =>
  all(node, 'link').find(({ attributes }) => attributes['rel'] === rel)?.attributes['href']
const told = (feed: Node) =>
  all(feed, 'entry').map((entry) => `${textOf(entry, 'updated')?.slice(0, 10)} ${textOf(entry, 'title')}`)

const content = {
  'permalinks.tsv': `path\tpublished
/blog/hello\t2026-01-01
/design/guidelines/a\t2026-01-01
/design/guidelines/b\t2026-03-01
/design/topics/cors\t2026-01-01
/design/topics/errors\t2026-02-01
`,
  'topics/cors.md': topicFile('cors', { topic_name: 'CORS & <origins>', topic_changed: '2026-01-01' }),
  'topics/errors.md': topicFile('errors', { topic_name: 'Errors', topic_changed: '2026-04-01' }),
  'topics/quiet.md': topicFile('quiet'),
  'guidelines/a.md': guidelineFile(
    'a',
    { cors: [section('https://a.example/#c')], errors: [section('https://a.example/#e')] },
    { guideline_company: 'Acme', guideline_changed: '2026-05-01' },
  ),
  'guidelines/b.md': guidelineFile('b', { cors: [section('https://b.example/#c')] }, { guideline_company: 'Bolt' }),
  'news/hello.md': contentFile(
    { layout: 'post', title: 'Hello', date: '2026-06-01', description: 'We are here' },
    'So *many* things & more.',
  ),
}
const feed = (path: string) => parseXml(published(sourceOf(compileFiles(content), { origin: ORIGIN }))(path))

test('without an origin there is no feed', () => {
  const paths = [...dataFiles(sourceOf(compileFiles(content))).keys()]
  expect(paths.filter((path) => /\.(?:atom|xml)$/.test(path))).toEqual([])
})

describe('a feed', () => {
  test('tells what the format asks for', () => {
    const changes = feed('/design.atom')
    expect(changes).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } })
    expect(textOf(changes, 'id')).toBe(`${ORIGIN}/design.atom`)
    expect(textOf(changes, 'title')).toBe('API Stylebook: Changes of the catalogue')
    expect(textOf(changes, 'updated')).toBe('2026-05-01T00:00:00Z')
    expect(linkOf(changes, 'self')).toBe(`${ORIGIN}/design.atom`)
    expect(linkOf(changes, 'alternate')).toBe(`${ORIGIN}/`)
    expect(all(changes, 'author').map((author) => textOf(author, 'name'))).toEqual(['API Stylebook'])
    for (const entry of all(changes, 'entry')) {
      expect(linkOf(entry, 'alternate')).toMatch(/^https:\/\/stylebook\.example\/design\/(?:topics|guidelines)\/\w+$/)
      expect(textOf(entry, 'published')).toBe(textOf(entry, 'updated'))
      expect(textOf(entry, 'summary')).not.toBe('')
    }
  })

  test('has a name for every change that stays the same', () => {
    const ids = all(feed('/design.atom'), 'entry').map((entry) => textOf(entry, 'id'))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids[0]).toBe('tag:stylebook.example,2026-05-01:/design/guidelines/a')
  })

  test('of a topic in which nothing has happened yet has the day of the catalogue', () => {
    const quiet = feed('/design/topics/quiet.atom')
    expect(told(quiet)).toEqual([])
    expect(textOf(quiet, 'updated')).toBe('2026-05-01T00:00:00Z')
  })

  test('holds at most a hundred entries', () => {
    const topics = Array.from({ length: 120 }, (_, at) => [
      `topics/t${at}.md`,
      topicFile(`t${at}`, { topic_changed: '2026-01-01' }),
    ])
    const many = sourceOf(compileFiles(Object.fromEntries(topics)), { origin: ORIGIN })
    expect(told(parseXml(published(many)('/design.atom')))).toHaveLength(100)
  })

  test('is there even in a catalogue that knows no day', () => {
    const undated = compileFiles({ 'topics/cors.md': topicFile('cors') })
    const text = published(sourceOf(undated, { origin: ORIGIN }))('/design/topics/cors.atom')
    expect(textOf(parseXml(text), 'updated')).toBe('1970-01-01T00:00:00Z')
  })
})

test('changes of the catalogue come latest first, and are new or changed, never both on one day', () => {
  expect(told(feed('/design.atom'))).toEqual([
    '2026-05-01 Guideline changed: a guide',
    '2026-04-01 Topic changed: Errors',
    '2026-03-01 New guideline: b guide',
    '2026-02-01 New topic: Errors',
    '2026-01-01 New guideline: a guide',
    '2026-01-01 New topic: CORS & <origins>',
  ])
})

test('the feed of a topic tells what guidelines have newly to say about it, each at its place', () => {
  const errors = feed('/design/topics/errors.atom')
  expect(told(errors)).toEqual([
    '2026-05-01 Changed on Errors: a guide',
    '2026-04-01 Topic changed: Errors',
    '2026-02-01 New topic: Errors',
    '2026-02-01 New on Errors: a guide',
  ])
  expect(linkOf(errors, 'alternate')).toBe(`${ORIGIN}/design/topics/errors`)
  expect(all(errors, 'entry').map((entry) => linkOf(entry, 'alternate'))[0]).toBe(`${ORIGIN}/design/topics/errors#a`)
})

test('the feed of a company tells of its guidelines alone', () => {
  const acme = feed('/design/companies/acme.atom')
  expect(told(acme)).toEqual(['2026-05-01 Guideline changed: a guide', '2026-01-01 New guideline: a guide'])
  expect(linkOf(acme, 'alternate')).toBe(`${ORIGIN}/design/guidelines/?company=acme`)
})

test('news hold the whole post', () => {
  const [entry] = all(feed('/feed.xml'), 'entry')
  if (!entry) throw new Error('There is no post')
  expect(textOf(entry, 'title')).toBe('Hello')
  expect(textOf(entry, 'updated')).toBe('2026-06-01T00:00:00Z')
  expect(textOf(entry, 'summary')).toBe('We are here')
  expect(all(entry, 'content')[0]).toMatchObject({
    attributes: { type: 'html', 'xml:base': `${ORIGIN}/blog/hello` },
    text: '<p>So <em>many</em> things &amp; more.</p>',
  })
})

test('below a sub-path, addresses lie below it', () => {
  const below = sourceOf(compileFiles(content), { origin: ORIGIN, base: '/sub/path/' })
  const changes = parseXml(published(below)('/design.atom'))
  expect(linkOf(changes, 'self')).toBe(`${ORIGIN}/sub/path/design.atom`)
  expect(all(changes, 'entry').map((entry) => textOf(entry, 'id'))[0]).toBe(
    'tag:stylebook.example,2026-05-01:/sub/path/design/guidelines/a',
  )
})
