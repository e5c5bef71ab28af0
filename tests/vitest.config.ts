import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Unit, component and integration tests. Browser tests are Playwright's, in tests/e2e. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [react()],
  define: {
    'import.meta.env.STYLEBOOK_REPOSITORY': JSON.stringify('https://example.com/stylebook'),
    'import.meta.env.STYLEBOOK_EDIT': JSON.stringify('https://example.com/edit'),
  },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.ts'],
    setupFiles: ['tests/support/no-stray-output.ts'],
    testTimeout: 30_000,
    allowOnly: false,
  },
})
