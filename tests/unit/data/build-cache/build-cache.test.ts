import { spawn } from 'node:child_process'
import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openBuildCache } from '../../../../src/data/build-cache/build-cache.ts'
import { createWorkspace } from '../../../support/workspace.ts'

const MODULE = join(import.meta.dirname, '../../../../src/data/build-cache/build-cache.ts')

test('builds that share a folder do not break each other, however they meet', async () => {
  const { folder } = createWorkspace()
  const code = `
    import { openBuildCache } from ${JSON.stringify(MODULE)}
    for (let round = 0; round < 60; round++) {
      const cache = openBuildCache(${JSON.stringify(folder)}, 'x')
      for (let key = 0; key < 8; key++) {
        cache.set(String(key), { key })
        const value = cache.get(String(key))
        if (value !== undefined && value.key !== key) throw new Error('another value')
      }
      openBuildCache(${JSON.stringify(folder)}, 'y').sweep()
    }`
  const builds = Array.from({ length: 3 }, () => run(code))
  expect(await Promise.all(builds)).toEqual(['0', '0', '0'])
}, 60_000)

test('what another build is writing is left alone, and what none can be writing any more is not', () => {
  const { folder } = createWorkspace({ '0.json.a.tmp': 'half', '0.json.b.tmp': 'half', 'old.json': '1' })
  const past = new Date(Date.UTC(2020, 0, 1))
  utimesSync(join(folder, '0.json.b.tmp'), past, past)
  const cache = openBuildCache(folder, 'x')
  cache.set('key', 1)
  cache.sweep()
  expect(readdirSync(folder).filter((name) => !/^[0-9a-f]{64}\.json$/.test(name))).toEqual(['0.json.a.tmp'])
  expect(cache.get('key')).toBe(1)
})

test('a value that was not written to its end counts as none', () => {
  const { folder } = createWorkspace()
  const cache = openBuildCache(folder, 'x')
  cache.set('key', { a: 1 })
  const [name = ''] = readdirSync(folder)
  writeFileSync(join(folder, name), '{"a"')
  expect(cache.get('key')).toBeUndefined()
})

/** Runs a module by itself; gives its exit code and what it printed as an error. */
async function run(code: string): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code])
  let said = ''
  child.stderr.on('data', (text) => (said += String(text)))
  const exit = await new Promise((resolve) => child.on('close', resolve))
  return `${String(exit)}${said}`
}
