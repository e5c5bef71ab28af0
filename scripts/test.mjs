/**
 * `npm test`: installs what is missing, a browser and web servers included, then checks types, style and content, runs
 * the unit, component and integration tests, builds, and runs the browser tests against the production build. Ends with
 * `N passed, N failed`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { findBrowser } from './setup/browser.mjs'
import { installHosts } from './setup/hosts.mjs'
import { install } from './setup/install.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'
import { run } from './setup/run.mjs'
import { say } from './setup/say.mjs'

const REPORTS = 'node_modules/.cache/test-reports'
const SEED = 'tests/fixtures/valid/seed'
const SEED_SITE = 'node_modules/.cache/seed-site'
const SUB_PATH_SITE = 'node_modules/.cache/sub-path-site'

const total = { passed: 0, failed: 0 }

checkNodeVersion()
await install()
const browser = await findBrowser()
await installHosts()
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

await check('Types', 'npm', ['run', '--silent', 'check-types'])
await check('Lint', 'npm', ['run', '--silent', 'lint'])
await check('Format', 'npm', ['run', '--silent', 'check-format'])
await check('Content', 'npm', ['run', '--silent', 'check-content'])
await suite(
  'Unit, component and integration tests',
  'vitest',
  [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/vitest.json`,
  ],
  {},
  () => {
    const { numPassedTests, numTotalTests, numPendingTests } = report('vitest')
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests - numPendingTests }
  },
)
const built = await check('Build', 'vite', ['build'])
const seedBuilt = await check('Build of the seed alone', 'vite', ['build', '--outDir', SEED_SITE, '--emptyOutDir'], {
  STYLEBOOK_CONTENT: SEED,
})
const subPathBuilt = await check(
  'Build of the seed below a path',
  'vite',
  ['build', '--base', '/sub/path/', '--outDir', SUB_PATH_SITE, '--emptyOutDir'],
  { STYLEBOOK_CONTENT: SEED, STYLEBOOK_ORIGIN: 'https://stylebook.example' },
)
if (built && seedBuilt && subPathBuilt) {
  const [port, seedPort, subPathPort] = await freePorts(3)
  await suite(
    'Browser tests',
    'playwright',
    ['test', '--config', 'tests/e2e/playwright.config.ts'],
    {
      CHROMIUM_PATH: browser,
      SITE_PORT: port,
      SEED_PORT: seedPort,
      SEED_SITE,
      SUB_PATH_PORT: subPathPort,
      SUB_PATH_SITE,
      PLAYWRIGHT_JSON_OUTPUT_FILE: `${REPORTS}/playwright.json`,
    },
    () => {
      const { expected, unexpected, flaky } = report('playwright').stats
      return { passed: expected + flaky, failed: unexpected }
    },
  )
}

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)

/** A command that passes or fails as a whole. */
async function check(name, command, args, env) {
  say(name)
  const passed = (await run(command, args, { env })) === 0
  total[passed ? 'passed' : 'failed'] += 1
  return passed
}

/** A command that runs many tests; one that ends badly without a failed test counts as one failure. */
async function suite(name, command, args, env, count) {
  say(name)
  const code = await run(command, args, { env })
  let counts = { passed: 0, failed: 0 }
  try {
    counts = count()
  } catch (error) {
    console.error(`${name}: no report was written (${error.message})`)
  }
  total.passed += counts.passed
  total.failed += code !== 0 || counts.passed === 0 ? Math.max(1, counts.failed) : counts.failed
}

function report(name) {
  return JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8'))
}

/** Ports that nothing listens on, all held until the last one is known. */
async function freePorts(count) {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise((resolve) => {
          const server = createServer().listen(0, '127.0.0.1', () => resolve(server))
        }),
    ),
  )
  const ports = servers.map((server) => String(server.address().port))
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}
