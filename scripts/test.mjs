/**
 * `npm test`: installs what is missing, a browser and web servers included, then checks types, style and content and
 * builds, runs the unit, component and integration tests, and the browser tests against the production build. Says how
 * long each step took, and ends with `N passed, N failed`. What takes long is in `npm run check-all`.
 */
import { testInBrowser } from './test/browser-tests.mjs'
import { buildSites } from './test/builds.mjs'
import { prepare, REPORTS } from './test/prepare.mjs'
import { check, conclude, suite } from './test/steps.mjs'

const browser = await prepare()
// Side by side, one of each at a time.
const [isBuilt] = await Promise.all([buildSites(), runChecks(), runFuzz()])
await suite('Unit, component and integration tests', {
  command: 'vitest',
  args: [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/vitest.json`,
  ],
  report: `${REPORTS}/vitest.json`,
  count: ({ numPassedTests, numTotalTests, numPendingTests }) => ({
    passed: numPassedTests,
    failed: numTotalTests - numPassedTests - numPendingTests,
  }),
})
if (isBuilt) await testInBrowser('Browser tests', browser)
conclude()

async function runChecks() {
  for (const [name, script, ...args] of [
    ['Types', 'check-types'],
    ['Lint', 'lint'],
    ['Format', 'check-format'],
    ['Content', 'check-content'],
    ['Every address in the ledger', 'permalinks', '--', '--check'],
    ['Every logo drawn', 'logos', '--', '--check'],
  ]) {
    await check(name, 'npm', ['run', '--silent', script, ...args])
  }
}

async function runFuzz() {
  const args = ['--part', 'content', '--runs', '5000', '--seed', '2016']
  await check('5,000 mutated content folders', 'npm', ['run', '--silent', 'fuzz', '--', ...args])
}
