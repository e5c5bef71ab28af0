import { mkdirSync, rmSync } from 'node:fs'
import { findBrowser } from '../setup/browser.mjs'
import { installHosts } from '../setup/hosts.mjs'
import { install } from '../setup/install.mjs'
import { checkNodeVersion } from '../setup/node-version.mjs'

/** Where suites write their reports. */
export const REPORTS = 'node_modules/.cache/test-reports'

/** Installs what tests need and this machine lacks. Gives the path of a browser. */
export async function prepare() {
  checkNodeVersion()
  await install()
  const browser = await findBrowser()
  await installHosts()
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  return browser
}
