import { run } from './run.mjs'
import { say } from './say.mjs'
import { which } from './which.mjs'

/** Installs a package of Debian where that may be done; otherwise, or when it fails, does nothing. */
export async function installDebianPackage(name) {
  if (!which('apt-get')) return
  const root = process.getuid?.() === 0
  if (!root && !which('sudo')) return
  say(`Installing Debian’s package ${name}`)
  const apt = (...args) => (root ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]))
  await apt('update', '-qq')
  await apt('install', '-y', '-qq', '--no-install-recommends', name)
}
