import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { startPreview } from '../../support/hosts.ts'
import { bytesOf, loadedBy } from '../../support/loaded.ts'
import { timeNode } from '../builds.ts'
import type { Part } from '../check.ts'
import { installTools } from '../install.ts'
import { grouped } from '../table.ts'
import { openBlank } from './first-load.ts'
import { measureLighthouse } from './lighthouse.ts'
import { copyTwins, writeInto } from './markdown-twins.ts'

const TOOLS = join(import.meta.dirname, '../node_modules')
const PAGE = { name: 'cors', path: 'design/topics/cors/' }

const FILES = {
  'package.json': '{ "type": "module" }\n',
  'astro.config.mjs': `import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
export default defineConfig({ integrations: [starlight({ title: 'API Stylebook' })] })
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
}

/**
 * Builds the Markdown twins of the pages of our site as a Starlight site, with its own defaults and search, and measures
 * that, served by the same server as ours.
 */
export async function measureStarlight(browser: Browser, dist: string, runs: number, slower: number): Promise<Part> {
  installTools('astro', '@astrojs/starlight')
  const work = mkdtempSync(join(tmpdir(), 'stylebook-starlight-'))
  for (const [path, text] of Object.entries(FILES)) writeInto(join(work, path), text)
  copyTwins(dist, join(work, 'src/content/docs'), withFrontMatter)
  symlinkSync(TOOLS, join(work, 'node_modules'), 'junction')
  const cost = await timeNode([join(TOOLS, 'astro/astro.js'), 'build'], work, { ASTRO_TELEMETRY_DISABLED: '1' })
  const site = await startPreview(join(work, 'dist'), '/')
  const url = `${site.origin}/`
  try {
    const page = await openBlank(browser, url)
    const first = await loadedBy(page, async () => {
      await page.goto(PAGE.path)
      await page.waitForLoadState('networkidle')
    })
    await page.context().close()
    const lighthouse = await measureLighthouse(url, [PAGE], runs, slower)
    return {
      title: 'Starlight with the same content: bytes (gzip -9) of the first load of cors; Lighthouse of it',
      rows: [
        ['', 'build s', 'peak MB', 'first load', 'requests'],
        ['', cost.seconds.toFixed(1), grouped(cost.peakBytes / 1e6), grouped(bytesOf(first)), String(first.length)],
        ...lighthouse.rows,
      ],
      data: { cost, first: bytesOf(first), lighthouse: lighthouse.data },
      checks: [],
    }
  } finally {
    await site.stop()
    rmSync(work, { recursive: true })
  }
}

/** Its pages take their title from front matter. */
function withFrontMatter(text: string, path: string): string {
  const [, title = path, body = text] = /^# (.+)\n([\s\S]*)$/.exec(text) ?? []
  return `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`
}
