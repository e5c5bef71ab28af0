import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { writeDraft, type Draft } from '../../../src/data/draft/draft.ts'
import { contentFile, topicFile } from '../../support/content.ts'
import { get, object, openApi } from '../../support/openapi.ts'
import { runScript } from '../../support/run-script.ts'
import { createWorkspace } from '../../support/workspace.ts'

const SECTION = 'https://acme.example/#case'
const FILES = {
  'topics/naming-property.md': topicFile('naming-property', {
    topic_name: 'Property names',
    topic_question: 'In which case?',
    topic_choice: 'one',
    topic_options: [
      { id: 'snake', label: 'snake_case' },
      { id: 'camel', label: 'camelCase' },
    ],
  }),
  'guidelines/acme.md': contentFile({
    layout: 'guideline',
    guideline_id: 'acme',
    guideline_title: 'Acme Guide',
    guideline_company: 'Acme',
    guideline_url: 'https://acme.example',
    topics: [
      {
        topic_id: 'naming-property',
        references: [{ name: 'Case', url: SECTION }],
        decision: [{ option: 'camel', url: SECTION, strength: 'must' }],
      },
    ],
  }),
}
const DOCUMENT = openApi({ '/users/{id}': get(object('first_name', 'last_name', 'nickName')) })
const SNAKE = '/paths/~1users~1{id}/get/responses/200/content/application~1json/schema/properties/first_name'

function workspace() {
  const { folder } = createWorkspace(FILES)
  const file = join(folder, 'api.json')
  writeFileSync(file, JSON.stringify(JSON.parse(DOCUMENT), undefined, 1))
  return {
    folder,
    file,
    run: (...args: string[]) => runScript('audit.ts', args, { STYLEBOOK_CONTENT: folder, STYLEBOOK_PUBLIC: folder }),
  }
}

test('--json prints answers and the closest guidelines, and nothing else', async () => {
  const { file, run } = workspace()
  const { stdout, status } = await run(file, '--json')
  const answers = [
    { topic: 'naming-property', option: 'snake', share: 0.6667, evidence: [SNAKE, SNAKE.replace('first', 'last')] },
    { topic: 'naming-property', option: 'camel', share: 0.3333, evidence: [SNAKE.replace('first_name', 'nickName')] },
  ]
  expect(JSON.parse(stdout)).toEqual({ answers, closest: [{ guideline: 'acme', agree: 0, of: 1 }] })
  expect(status).toBe(0)
})

test('several files print one line each, and one that cannot be audited is named', async () => {
  const { folder, file, run } = workspace()
  const broken = join(folder, 'broken.yaml')
  writeFileSync(broken, 'asyncapi: 3.0.0')
  const { stdout, stderr, status } = await run(file, broken, '--json')
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { file: string }).file),
  ).toEqual([file])
  expect(stderr).toContain(`${broken}: This is no OpenAPI document, but an AsyncAPI document`)
  expect(status).toBe(2)
})

test('a document is held against a guideline, and a threshold decides', async () => {
  const { file, run } = workspace()
  const { stdout, status } = await run(file, '--against', 'acme', '--threshold', '0.5')
  expect(stdout).toContain('Against Acme Guide: 1 question to work on, 0 kept')
  expect(stdout).toContain('MUST Property names: camelCase\n    but snake_case (67%) at ')
  expect(status).toBe(1)
  expect((await run(file, '--against', 'acme')).status).toBe(0)
  expect((await run(file, '--threshold', '0.6')).status).toBe(0)
  expect((await run(file, '--threshold', '0.7')).status).toBe(1)
})

test('decisions of one’s own, or what another document does, take the place of a guideline', async () => {
  const { folder, file, run } = workspace()
  const own = join(folder, 'own.json')
  writeFileSync(own, JSON.stringify({ title: 'Ours', decisions: [{ topic: 'naming-property', option: 'snake' }] }))
  const { stdout } = await run(file, '--against', own)
  expect(stdout).toContain('Against Ours: 1 question to work on')
  expect(stdout).toContain('but camelCase (33%)')
  writeFileSync(own, (await run(file, '--json')).stdout)
  expect((await run(file, '--against', own)).stdout).toContain('0 questions to work on, 1 kept')
})

describe('a draft of one’s own', () => {
  const taken = (option: string) => [{ topic: 'naming-property', options: [{ option, strength: 'must' as const }] }]
  const drafted = (decisions: Draft['decisions']) =>
    writeDraft({ version: 1, title: 'Our guide', decisions, further: [{ topic: 'cors', sources: [] }] })

  function withDraft(text: string) {
    const { folder, file, run } = workspace()
    const saved = join(folder, 'yours.json')
    writeFileSync(saved, text)
    return { saved, run: (...args: string[]) => run(file, '--against', saved, ...args) }
  }

  test('as it is saved, takes the place of a guideline, with its title and how firm it is', async () => {
    const { run } = withDraft(drafted(taken('camel')))
    const { stdout, status } = await run()
    expect(stdout).toContain('Against Our guide: 1 question to work on, 0 kept')
    expect(stdout).toContain('MUST Property names: camelCase\n    but snake_case (67%) at ')
    expect(status).toBe(0)
  })

  test('decides by a threshold, whatever the report', async () => {
    const departing = withDraft(drafted(taken('camel')))
    const { stdout: markdown, status } = await departing.run('--markdown', '--threshold', '0.5')
    expect(markdown).toContain('- [ ] **Property names**: must be camelCase\n')
    expect(status).toBe(1)
    const sarif = await departing.run('--sarif', '--threshold', '0.5')
    expect((JSON.parse(sarif.stdout) as Log).runs[0]?.results?.map(({ level }) => level)).toEqual(['error', 'error'])
    expect(sarif.status).toBe(1)
    const json = await departing.run('--json', '--threshold', '0.5')
    expect(JSON.parse(json.stdout)).toHaveProperty('answers')
    expect(json.status).toBe(1)
    expect((await departing.run('--threshold', '0')).status).toBe(0)
  })

  test('that leaves the question open has nothing that is departed from', async () => {
    const { run } = withDraft(drafted([{ topic: 'naming-property', options: [] }]))
    const { stdout, status } = await run('--threshold', '1')
    expect(stdout).toContain('Against Our guide: 0 questions to work on, 0 kept')
    expect(status).toBe(0)
  })

  test.each<[broken: string, text: string, reason: string]>([
    ['no JSON', '{', 'yours.json is no JSON. It takes a draft that was saved'],
    ['a list', '[]', 'yours.json has no decisions.'],
    [
      'of another version',
      drafted([]).replace('"version": 1', '"version": 2'),
      'version: due is the number 1, the only version there is.',
    ],
    [
      'with a strange strength',
      drafted(taken('camel')).replace('must', 'shall'),
      'strength: due is must, should or may.',
    ],
    [
      'with an unknown option',
      drafted(taken('kebab')),
      'names the option kebab, but naming-property has snake, camel.',
    ],
    [
      'with an unknown topic',
      drafted([{ topic: 'naming', options: [{ option: 'camel', strength: 'may' }] }]),
      'names the topic naming, which asks no question here.',
    ],
  ])('%s is refused with the reason', async (_, text, reason) => {
    const { run } = withDraft(text)
    const { stdout, stderr, status } = await run('--json')
    expect(stderr).toContain(reason)
    expect([stdout, status]).toEqual(['', 1])
  })

  test('that there is not is named', async () => {
    const { run, file } = workspace()
    expect((await run(file, '--against', 'mine.json')).stderr).toContain('--against: there is no file mine.json.')
  })
})

test('--markdown is a list to work off', async () => {
  const { file, run } = workspace()
  const { stdout } = await run(file, '--markdown', '--against', 'acme')
  expect(stdout).toContain(
    `- [ ] **Property names**: must be camelCase ([section](${SECTION}))\n  - snake\\_case (67%): \`${SNAKE}\``,
  )
  expect(stdout).toContain('| In which case? | camelCase | 33% | 1 |')
})

test('--sarif has a result with line and pointer for each place', async () => {
  const { file, run } = workspace()
  const { stdout } = await run(file, '--sarif', '--against', 'acme')
  const log = JSON.parse(stdout) as Log
  const results = log.runs[0]?.results ?? []
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['naming-property', 'error'],
    ['naming-property', 'error'],
  ])
  const [place] = results[0]?.locations ?? []
  expect(place?.logicalLocations).toEqual([{ fullyQualifiedName: SNAKE }])
  const line =
    JSON.stringify(JSON.parse(DOCUMENT), undefined, 1)
      .split('\n')
      .findIndex((one) => one.includes('first_name')) + 1
  expect(place?.physicalLocation?.region).toEqual({ startLine: line })
  expect(log.runs[0]?.tool.driver.rules?.map(({ id }) => id)).toEqual(['naming-property'])
  const alone = JSON.parse((await run(file, '--sarif')).stdout) as Log
  expect(alone.runs[0]?.results?.map(({ level }) => level)).toEqual(['note'])
})

test.each([
  [[], 'audit: Which OpenAPI document should be audited? See --help.'],
  [['FILE', '--json', '--sarif'], 'audit: Choose one of --json, --sarif and --markdown.'],
  [['FILE', '--threshold', '80'], 'audit: --threshold: 80 is no number from 0 to 1'],
  [['FILE', '--against', 'acne'], 'audit: --against: there is no guideline acne. Did you mean `acme`?'],
  [['FILE', '--against', 'OWN'], 'names the option kebab, but naming-property has snake, camel.'],
])('%j is refused with a reason', async (args, message) => {
  const { folder, file, run } = workspace()
  const own = join(folder, 'own.json')
  writeFileSync(own, JSON.stringify({ decisions: [{ topic: 'naming-property', option: 'kebab' }] }))
  const { stderr, status } = await run(...args.map((arg) => (arg === 'FILE' ? file : arg === 'OWN' ? own : arg)))
  expect(stderr).toContain(message)
  expect(status).toBe(1)
})

test('hostile files get a sentence each, and the good one beside them is audited', async () => {
  const { folder, file, run } = workspace()
  const bomb = Array.from({ length: 40 }, (_, at) => `x${at + 1}: &x${at + 1} [*x${at}, *x${at}, *x${at}]`)
  const hostile = {
    'bomb.yaml': `openapi: 3.0.0\npaths: {}\nx0: &x0 [1]\n${bomb.join('\n')}\n`,
    'deep.yaml': `openapi: ${'['.repeat(50_000)}`,
    'large.yaml': `openapi: 3.0.0\n# ${'x'.repeat(21 * 1024 * 1024)}`,
    'page.html': '<html></html>',
    'proto.json': '{"openapi":"3.0.0","__proto__":{"title":"x"},"paths":{"__proto__":{"get":{}}}}',
    'circle.json': openApi(
      { '/a': get({ $ref: '#/components/schemas/A' }) },
      { components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } } },
    ),
  }
  const files = Object.entries(hostile).map(([name, text]) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  })
  const { stdout, stderr, status } = await run(...files, file)
  expect(stderr.trim().split('\n')).toHaveLength(3)
  expect(stderr).toMatch(/deep\.yaml: The file is (nested too deeply|neither JSON nor YAML)/)
  expect(stderr).toMatch(/large\.yaml: The file has 22 MB, and at most 20 MB are read\./)
  expect(stderr).toMatch(/page\.html: This is no OpenAPI document/)
  expect(stdout).toContain('References that lead back to themselves')
  expect(stdout).toContain('snake_case')
  expect(status).toBe(2)
})
