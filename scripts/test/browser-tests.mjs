import { SEED_SITE } from './builds.mjs'
import { freePorts } from './ports.mjs'
import { REPORTS } from './prepare.mjs'
import { suite } from './steps.mjs'

/** Runs the browser tests of a configuration of Playwright's against the sites that {@link buildSites} has built. */
export async function testInBrowser(name, browser, { config = 'tests/e2e/playwright.config.ts' } = {}) {
  const [port, seedPort] = await freePorts(2)
  const report = `${REPORTS}/${name.toLowerCase().replaceAll(' ', '-')}.json`
  await suite(name, {
    command: 'playwright',
    args: ['test', '--config', config],
    env: {
      CHROMIUM_PATH: browser,
      SITE_PORT: port,
      SEED_PORT: seedPort,
      SEED_SITE,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
    report,
    count: ({ stats: { expected, unexpected, flaky } }) => ({ passed: expected, failed: unexpected + flaky }),
  })
}
