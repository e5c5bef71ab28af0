import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Unit, component and integration tests. Browser tests are Playwright's, in tests/e2e. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [react()],
  define: {
    'import.meta.env.STYLEBOOK_PROJECT': 'true',
    'import.meta.env.STYLEBOOK_REPOSITORY': JSON.stringify('https://example.com/stylebook'),
    'import.meta.env.STYLEBOOK_EDIT': JSON.stringify('https://example.com/edit'),
  },
  test: {
    // Sites are built only when tests of them run.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/integration/content/*.test.ts'],
          // These files leave nothing behind, and loading the compiler anew for each takes longer than most of them.
          isolate: false,
        },
      },
      // A document is left as the last test made it.
      { extends: true, test: { name: 'components', include: ['tests/unit/**/*.test.tsx'] } },
      { extends: true, test: { name: 'package', include: ['tests/integration/package/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'publish',
          include: ['tests/integration/publish/*.test.ts'],
          globalSetup: ['tests/integration/publish/built-sites.ts'],
        },
      },
    ],
    setupFiles: ['tests/support/no-stray-output.ts'],
    // A safety net, far above what a busy machine needs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    allowOnly: false,
  },
})
