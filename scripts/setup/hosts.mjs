import { existsSync } from 'node:fs'
import { installDebianPackage } from './debian.mjs'
import { which } from './which.mjs'

/** The servers that the tests of hosting try the site on. */
const HOSTS = {
  nginx: { variable: 'NGINX_PATH', places: ['/usr/sbin/nginx', '/usr/local/sbin/nginx'], package: 'nginx-light' },
  python3: { variable: 'PYTHON_PATH', places: [], package: 'python3' },
}

/** The path of a server: what its variable names, or an installed one; undefined when there is none. */
export function findHost(name) {
  const { variable, places } = HOSTS[name]
  return process.env[variable] ?? which(name) ?? places.find((place) => existsSync(place))
}

/**
 * Installs the servers that are missing, where Debian's packages may be installed. It does not stop when one cannot be
 * had: the tests that need it then fail, and the others still run.
 */
export async function installHosts() {
  for (const [name, host] of Object.entries(HOSTS)) {
    if (!findHost(name)) await installDebianPackage(host.package)
  }
}
