import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const BENCH = join(import.meta.dirname, '../..')

/**
 * Gives MiniSearch, which nothing but the bench uses: on first use it is installed beside the bench, from a lockfile of
 * its own. Throws when that fails.
 */
export async function importMinisearch() {
  if (!existsSync(join(BENCH, 'node_modules/minisearch'))) {
    console.error('Installing MiniSearch for the bench (npm ci in tests/bench)')
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: BENCH,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    })
    if (status !== 0) throw new Error('MiniSearch could not be installed: npm says why above.')
  }
  return (await import('minisearch')).default
}
