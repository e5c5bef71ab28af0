import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMPLETE_CONTENT } from '../../support/build-site.ts'
import { startMcp, type StartedClient } from '../../support/mcp-client.ts'
import { get, object, openApi } from '../../support/openapi.ts'
import { createWorkspace } from '../../support/workspace.ts'

const SERVER = ['--import', 'tsx', 'scripts/mcp.ts']
const CONTENT = { STYLEBOOK_CONTENT: COMPLETE_CONTENT, STYLEBOOK_PUBLIC: join(COMPLETE_CONTENT, 'public') }
const GUIDE = 'acme-api-guide'
const TOPIC = 'collection-pagination'
const PERMALINK = `/design/topics/${TOPIC}`
const DOCUMENT = openApi({ '/orders': get(object('id'), 'offset', 'limit') })

let server: StartedClient

beforeAll(async () => {
  server = await startMcp(SERVER, CONTENT)
})
afterAll(() => server.client.close())

describe('tools', () => {
  test('each describes itself, its arguments and its answers, and says that it only reads', async () => {
    const { tools } = await server.client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['search', 'topic', 'guideline', 'compare', 'decisions', 'audit'])
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(description).toBeTruthy()
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false })
      expect(outputSchema).toBeDefined()
      for (const argument of Object.values(inputSchema.properties ?? {})) expect(argument).toHaveProperty('description')
    }
  })

  test('search finds what is misspelt, with ids, permalinks and sources', async () => {
    const { text, structured } = await server.call('search', { query: 'pagnation' })
    expect(text).toContain(`Topic [Pagination](${PERMALINK}) (\`${TOPIC}\`)`)
    expect(structured).toMatchObject({
      results: expect.arrayContaining([
        expect.objectContaining({ kind: 'topic', topic: TOPIC, permalink: PERMALINK }),
        expect.objectContaining({
          kind: 'section',
          guideline: GUIDE,
          permalink: `${PERMALINK}#${GUIDE}`,
          source: expect.stringMatching(/^https:\/\/acme\.example\//) as unknown,
        }),
      ]) as unknown,
    })
  })

  test('search narrows to a kind and a number', async () => {
    const { structured } = await server.call('search', { query: 'acme', kind: 'guideline', limit: 1 })
    expect(structured).toMatchObject({ results: [{ kind: 'guideline', source: expect.any(String) as unknown }] })
  })

  test('topic says in brief who takes what, and in full what is published', async () => {
    const brief = await server.call('topic', { topic: TOPIC })
    expect(brief.text).toContain('## Which pagination styles are used?')
    expect(brief.text).toMatch(/\*\*Cursor or page token\*\*, \d guidelines?/)
    expect(brief.text).toContain('https://acme.example/')
    expect(brief.structured).toMatchObject({ topic: TOPIC, permalink: PERMALINK })
    const full = await server.call('topic', { topic: TOPIC, detail: 'full' })
    expect(full.text).toBe(await server.read(`stylebook:${PERMALINK}.md`))
    const chosen = await server.call('topic', { topic: TOPIC, guidelines: [GUIDE] })
    expect(chosen.structured).toMatchObject({ entries: [{ guideline: GUIDE }] })
  })

  test('guideline says where the document stands and what it says', async () => {
    const { text, structured } = await server.call('guideline', { guideline: GUIDE, topics: [TOPIC] })
    expect(text).toContain(`/design/guidelines/${GUIDE}`)
    expect(structured).toMatchObject({
      permalink: `/design/guidelines/${GUIDE}`,
      source: expect.stringMatching(/^https:/) as unknown,
      entries: [{ topic: TOPIC, permalink: `${PERMALINK}#${GUIDE}` }],
    })
    const full = await server.call('guideline', { guideline: GUIDE, detail: 'full' })
    expect(full.text).toBe(await server.read(`stylebook:/design/guidelines/${GUIDE}.md`))
  })

  test('compare stands guidelines side by side, at the address of the page', async () => {
    const { text, structured } = await server.call('compare', { guidelines: [GUIDE, 'acme-api-guide-1'] })
    expect(text).toContain(`## [Pagination](${PERMALINK})`)
    expect(structured).toMatchObject({
      permalink: `/design/compare?guidelines=${GUIDE},acme-api-guide-1`,
      rows: expect.arrayContaining([expect.objectContaining({ topic: TOPIC, permalink: PERMALINK })]) as unknown,
    })
  })

  test('decisions counts all, and names who takes which where asked', async () => {
    const all = await server.call('decisions', {})
    expect(all.structured).toMatchObject({ questions: [{ topic: TOPIC, options: [{ option: 'cursor' }, {}] }] })
    const one = await server.call('decisions', { topic: TOPIC, guideline: GUIDE })
    const source: unknown = expect.stringMatching(/^https:/)
    expect(one.structured).toMatchObject({
      questions: [
        {
          options: [
            { option: 'cursor', takers: [{ guideline: GUIDE, strength: 'should', source }] },
            { option: 'offset', takers: [{ guideline: GUIDE, also: true, source }] },
          ],
        },
      ],
    })
  })

  test('audit reads a text or a file, and holds it against a guideline', async () => {
    const { folder } = createWorkspace()
    const file = join(folder, 'api.json')
    writeFileSync(file, DOCUMENT)
    const byText = await server.call('audit', { document: DOCUMENT, against: GUIDE })
    const byFile = await server.call('audit', { file, against: GUIDE })
    expect(byFile.structured).toEqual(byText.structured)
    expect(byText.structured).toMatchObject({
      operations: 1,
      answers: expect.arrayContaining([
        expect.objectContaining({ topic: TOPIC, option: 'offset', permalink: PERMALINK }),
      ]) as unknown,
      against: { guideline: GUIDE, permalink: `/design/guidelines/${GUIDE}` },
    })
    expect(byText.text).toContain(`[${TOPIC}](${PERMALINK})`)
  })
})

test.each<[string, Record<string, unknown>, RegExp]>([
  ['topic', {}, /expected string.* topic/],
  ['topic', { topic: 7 }, /expected string/],
  ['topic', { topic: 'pagnation' }, /no topic .*`pagnation`.* Did you mean `collection-pagination`/],
  ['topic', { topic: '__proto__' }, /no topic/],
  ['topic', { topic: TOPIC, guidelines: ['acme-api-gide'] }, /Did you mean `acme-api-guide`/],
  ['guideline', { guideline: '' }, /no guideline/],
  ['compare', { guidelines: [GUIDE] }, />=2/],
  ['compare', { guidelines: [GUIDE, GUIDE] }, /Name each guideline once/],
  ['decisions', { topic: 'collection-sorting' }, /asks for no choice.*`topic`/],
  ['search', { query: '  ' }, /query/],
  ['search', { query: 'x', limit: 0 }, /limit/],
  ['audit', {}, /either `document`.* or `file`/],
  ['audit', { file: '/no/such/file.yaml' }, /\/no\/such\/file\.yaml: There is no such file/],
  ['audit', { document: 'hello' }, /no OpenAPI document/],
  ['audit', { document: DOCUMENT, against: 'nobody' }, /no guideline/],
  ['nonsense', {}, /nonsense not found/],
])('a call of %s with %o gets an error that says what to do', async (tool, args, message) => {
  const { text, isError } = await server.call(tool, args)
  expect(isError).toBe(true)
  expect(text).toMatch(message)
})

describe('resources', () => {
  test('every page is listed, described and can be read', async () => {
    const { resources } = await server.client.listResources()
    const uris = resources.map(({ uri }) => uri)
    expect(uris).toEqual(expect.arrayContaining(['stylebook:/index.md', 'stylebook:/design/decisions.md']))
    expect(uris).toEqual(
      expect.arrayContaining([`stylebook:${PERMALINK}.md`, `stylebook:/design/guidelines/${GUIDE}.md`]),
    )
    expect(uris.some((uri) => uri.startsWith('stylebook:/design/standards/'))).toBe(true)
    for (const { uri, mimeType } of resources) {
      expect(mimeType).toBe('text/markdown')
      expect(await server.read(uri)).toMatch(/^# /)
    }
  })

  test('ids are completed, and what there is not is refused with what was meant', async () => {
    const ref = { type: 'ref/resource' as const, uri: 'stylebook:/design/topics/{id}.md' }
    const { completion } = await server.client.complete({ ref, argument: { name: 'id', value: 'collection-p' } })
    expect(completion.values).toEqual([TOPIC])
    await expect(server.read('stylebook:/design/topics/collection-paginatio.md')).rejects.toThrow(
      `Did you mean stylebook:${PERMALINK}.md?`,
    )
    await expect(server.read('https://elsewhere.example/')).rejects.toThrow('not found')
  })
})

test('with an origin, addresses are full ones', async () => {
  const other = await startMcp(SERVER, { ...CONTENT, STYLEBOOK_ORIGIN: 'https://stylebook.example' })
  const { structured, text } = await other.call('topic', { topic: TOPIC })
  await other.client.close()
  expect(structured).toMatchObject({ permalink: `https://stylebook.example${PERMALINK}` })
  expect(text).toContain(`https://stylebook.example${PERMALINK}#${GUIDE}`)
})

test('it says who it is', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(server.client.getServerVersion()).toMatchObject({ name: 'api-stylebook', version })
  expect(server.client.getInstructions()).toContain('cite the linked section')
})
