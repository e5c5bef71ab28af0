import { check } from './steps.mjs'

/** Where the seed is built, which is the content of three guidelines that the project began with. */
export const SEED_SITE = 'node_modules/.cache/seed-site'

/** Builds what the browser tests open: our own catalogue, and the seed alone below a path. Gives whether both succeeded. */
export async function buildSites() {
  const site = await check('Build', 'vite', ['build'])
  const seed = await check(
    'Build of the seed below a path',
    'vite',
    ['build', '--base', '/sub/path/', '--outDir', SEED_SITE, '--emptyOutDir'],
    { STYLEBOOK_CONTENT: 'tests/fixtures/valid/seed', STYLEBOOK_ORIGIN: 'https://stylebook.example' },
  )
  return site && seed
}
