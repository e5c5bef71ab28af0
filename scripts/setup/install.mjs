import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { run } from './run.mjs'
import { say, stop } from './say.mjs'

const STAMP = 'node_modules/.installed-from'

/**
 * Installs the packages exactly as package-lock.json has them, unless they already are. What was installed is stamped
 * with the lockfile's hash, so that a changed lockfile is noticed.
 */
export async function install() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  say('Installing the packages (npm ci)')
  // The log level is set because `npm start --silent` would hide why it failed; the waits are short, because without a
  // network npm would try for minutes.
  const retries = ['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...retries])
  if (code !== 0) {
    stop(
      'The packages could not be installed: npm says why above. Without a network connection it cannot work the first time.',
    )
  }
  writeFileSync(STAMP, wanted)
}
