import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS } from '../support/chromium-flags.ts'

const sitePort = Number(process.env.SITE_PORT ?? 4183)
const seedPort = Number(process.env.SEED_PORT ?? 4184)
const SEED_TESTS = ['seed.spec.ts', 'sub-path*.spec.ts']
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

function server(port: number, outDir: string, base = '/') {
  return {
    command: `npx vite preview --outDir ${outDir} --base ${base} --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}${base}design/topics/cors`,
    timeout: 120_000,
    reuseExistingServer: false,
  }
}

/** The production builds of our own catalogue, and of the seed alone below a path of its host, in a real Chromium. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // Safety nets, far above what a busy machine needs: tests wait for states.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1360, height: 900 },
    // What it stores is fetched beside every page: it is at work where it is what is tested.
    serviceWorkers: 'block',
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    launchOptions: {
      executablePath,
      args: CHROMIUM_FLAGS,
    },
  },
  projects: [
    {
      name: 'site',
      testIgnore: SEED_TESTS,
      use: { baseURL: `http://127.0.0.1:${sitePort}` },
    },
    { name: 'seed', testMatch: SEED_TESTS, use: { baseURL: `http://127.0.0.1:${seedPort}/sub/path/` } },
  ],
  webServer: [
    server(sitePort, 'dist'),
    server(seedPort, process.env.SEED_SITE ?? 'node_modules/.cache/seed-site', '/sub/path/'),
  ],
})
