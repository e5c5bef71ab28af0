import { defineConfig } from '@playwright/test'
import browserTests from '../e2e/playwright.config.ts'

/** What takes long by its nature, against the same sites: see `npm run check-all`. */
export default defineConfig(browserTests, {
  testDir: import.meta.dirname,
  timeout: 600_000,
  projects:
    browserTests.projects
      ?.filter(({ name }) => name === 'site')
      .map((site) => ({ ...site, testDir: import.meta.dirname })) ?? [],
})
