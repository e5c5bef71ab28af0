/**
 * `npm run screenshots`: takes the pictures that README.md shows, from the production build in `dist`, so that they
 * can be kept current. They are written to `tests/e2e/screenshots`.
 */
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from './setup/browser.mjs'

const FOLDER = 'tests/e2e/screenshots'
const SIZE = { width: 1280, height: 860 }

const server = await preview({ preview: { port: 0 }, logLevel: 'warn' })
const base = server.resolvedUrls?.local[0]
if (base === undefined) throw new Error('The preview server gave no address')
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })

await shoot('topic', 'light', 'design/topics/collection-pagination')
await shoot('guideline-dark', 'dark', 'design/guidelines/zalando-restful-api-guidelines')
await shoot('search', 'light', 'design/topics/collection-pagination', 'zalando pagnation')

await browser.close()
await server.close()

/** One picture of the page at `path`, with the search dialog open over it when a query is given. */
async function shoot(name: string, colorScheme: 'light' | 'dark', path: string, query?: string): Promise<void> {
  const page = await browser.newPage({ viewport: SIZE, colorScheme })
  await page.goto(base + path, { waitUntil: 'networkidle' })
  if (query !== undefined) {
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: 'Search the catalogue' }).fill(query)
    await page.getByRole('listbox', { name: 'Results' }).getByRole('option').first().waitFor()
  }
  await page.screenshot({ path: `${FOLDER}/${name}.png` })
  await page.close()
  console.log(`${FOLDER}/${name}.png`)
}
