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
  // Twice at most: a registry that does not answer at once is common, and the second attempt finds most of it cached.
  // The log level is set because `npm start --silent` would hide why it failed.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const code = (await run('npm', args)) && (await run('npm', [...args, '--prefer-offline']))
  if (code !== 0) {
    stop(
      'The packages could not be installed: npm says why above. Without a network connection it cannot work the first time.',
    )
  }
  writeFileSync(STAMP, wanted)
}
