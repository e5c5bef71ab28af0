import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const LOCK_OF_INSTALLED = join(import.meta.dirname, 'node_modules/.package-lock.json')

/**
 * Makes sure that the tools are there which nothing but the benchmarks uses: on first use they are installed beside this
 * file, from a lockfile of their own. Throws when that fails. They are imported afterwards, by `import()`.
 */
export function installTools(...names: readonly string[]): void {
  const isThere = (name: string) => existsSync(join(import.meta.dirname, 'node_modules', name))
  if (existsSync(LOCK_OF_INSTALLED) && names.every(isThere)) return
  console.error('Installing the tools of the benchmarks (npm ci in tests/bench)')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The tools of the benchmarks could not be installed: npm says why above.')
}
