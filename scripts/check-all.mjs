/**
 * `npm run check-all`: what takes too long for `npm test`, of which a small part is there. The full grid of views, every
 * figure, all rules of the linter, mutated content, hostile addresses, faults of network and browser. Ends with
 * `N passed, N failed`.
 *
 *   npm run check-all [-- --runs <number>]
 *
 * `--runs` says how many folders of content are mutated; 200,000 when left out.
 */
import { parseArgs } from 'node:util'
import { testInBrowser } from './test/browser-tests.mjs'
import { buildSites } from './test/builds.mjs'
import { prepare } from './test/prepare.mjs'
import { check, conclude } from './test/steps.mjs'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '200000' } } })

const browser = await prepare()
if (await buildSites()) {
  await testInBrowser('The full grid of views', browser, { config: 'tests/check-all/playwright.config.ts' })
}
await check('200 rulesets in Spectral', 'npx', ['tsx', 'tests/check-all/rulesets.ts'])
for (const [name, ...args] of [
  ['Mutated content', '--part', 'content', '--runs', values.runs],
  ['Hostile addresses', '--part', 'addresses'],
  ['Faults of network and browser', '--part', 'faults'],
]) {
  await check(name, 'npm', ['run', '--silent', 'fuzz', '--', ...args])
}
conclude()
