import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMPLETE_CONTENT } from '../../support/build-site.ts'
import { startMcp } from '../../support/mcp-client.ts'
import { get, object, openApi } from '../../support/openapi.ts'

const ROOT = join(import.meta.dirname, '../../..')
const MOST_BYTES = 15 * 1024 * 1024
const ZALANDO = 'zalando-restful-api-guidelines'
/** Nothing of what the tests' environment says of content may reach the program. */
const ENVIRONMENT = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', NO_COLOR: '1' }

const run = promisify(execFile)
let folder: string
let tarball: string

/** The tarball as npm makes it, unpacked beside the packages it would be installed with. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stylebook-package-'))
  await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: ROOT, env: ENVIRONMENT })
  tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '')
  await run('tar', ['-xzf', tarball, '-C', folder])
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  mkdirSync(join(folder, 'empty'))
  // npm compiles all of the content for it.
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the program in an empty folder; gives what it prints and its exit code. */
async function program(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const options = { cwd: join(folder, 'empty'), env: ENVIRONMENT }
  const child = run(process.execPath, [join(folder, 'package/bin/api-stylebook.mjs'), ...args], options)
  const outcome = await child.catch((error: { stdout: string; stderr: string }) => error)
  return { code: child.child.exitCode ?? -1, stdout: outcome.stdout, stderr: outcome.stderr }
}

test('the tarball is small, has the catalogue and no pages, and a checkout keeps nothing of it', () => {
  expect(statSync(tarball).size).toBeLessThan(MOST_BYTES)
  expect(readdirSync(join(folder, 'package')).toSorted()).toEqual([
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'bin',
    'index.html',
    'package.json',
    'packed',
    'public',
    'src',
    'tsconfig.json',
    'vite.config.ts',
  ])
  expect(existsSync(join(ROOT, 'packed'))).toBe(false)
})

test('every package that the built program imports is declared as a dependency', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const packed = join(folder, 'package/packed')
  const imported = readdirSync(packed)
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => [
      ...readFileSync(join(packed, name), 'utf8').matchAll(
        /(?:^import\b.*? from|^import|\bimport\() ?"([^".][^"]*)"/gm,
      ),
    ])
    .map(([, from = '']) => from)
    .filter((from) => !from.startsWith('node:') && !builtinModules.includes(from))
    .map((from) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from)
  expect(imported).toContain('@modelcontextprotocol/sdk')
  expect([...new Set(imported)].filter((name) => !(name in dependencies))).toEqual([])
})

test('search answers out of the packed catalogue', async () => {
  const { code, stdout } = await program('search', 'cursor pagination')
  expect(code).toBe(0)
  expect(stdout).toContain(' 1  Pagination\n')
})

test('audit holds a document against a packed guideline', async () => {
  writeFileSync(join(folder, 'empty/api.json'), openApi({ '/orderItems': get(object('first_name'), 'pageToken') }))
  const { code, stdout } = await program('audit', 'api.json', '--against', ZALANDO, '--threshold', '1')
  expect(code).toBe(1)
  expect(stdout).toContain('MUST URL format: kebab-case')
})

test('mcp answers the SDK’s client with links and pages', async () => {
  const args = [join(folder, 'package/bin/api-stylebook.mjs'), 'mcp']
  const { client, call, read } = await startMcp(args, ENVIRONMENT, join(folder, 'empty'))
  const found = await call('search', { query: 'who pages by cursor', limit: 3 })
  expect(found.text).toContain('](/design/topics/collection-pagination)')
  const said = await call('guideline', { guideline: ZALANDO, topics: ['collection-pagination'] })
  expect(said.text).toContain('https://opensource.zalando.com/restful-api-guidelines/#')
  expect(await read(`stylebook:/design/guidelines/${ZALANDO}.md`)).toMatch(/^# Zalando/)
  await client.close()
})

test('build makes a site of one’s own content, and leaves the one before when there is an error', async () => {
  const built = await program('build', '--content', COMPLETE_CONTENT, '--public', join(COMPLETE_CONTENT, 'public'))
  expect(built).toMatchObject({ code: 0 })
  const page = join(folder, 'empty/dist/design/guidelines/acme-api-guide.html')
  expect(readFileSync(page, 'utf8')).toContain('Acme API Guide')

  const broken = join(folder, 'empty/broken')
  mkdirSync(broken)
  writeFileSync(join(broken, 'cors.md'), '---\nlayout: topic\ntopic_id: cors\n---\n')
  const { code, stderr } = await program('build', '--content', 'broken')
  expect(code).toBe(1)
  expect(stderr).toMatch(/cors\.md:2:1 error[\s\S]*The content cannot be published/)
  expect(existsSync(page)).toBe(true)
})

test.each([
  [[], /Which command\? There are search, audit, mcp, build/],
  [['nonsense'], /There is no command nonsense/],
  [['build'], /Name it with --content/],
  [['build', '--content', '.', '--out', '.'], /Choose a folder of its own/],
  [['mcp', '--port', '1'], /Unknown option '--port'. See --help/],
])('%j is refused with a reason', async (args, message) => {
  const { code, stderr } = await program(...args)
  expect(code).toBe(1)
  expect(stderr).toMatch(message)
})

test.each([['--help'], ['search', '--help'], ['audit', '--help'], ['mcp', '--help'], ['build', '--help']])(
  '%s tells how it is called',
  async (...args) => {
    expect((await program(...args)).stdout).toMatch(/^usage: api-stylebook/)
  },
)
