import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { startScript } from '../../support/hosts.ts'
import { bytesOf, loadedBy, type Kind } from '../../support/loaded.ts'
import { timeNode } from '../builds.ts'
import type { Part } from '../check.ts'
import { installTools } from '../install.ts'
import { grouped } from '../table.ts'
import { openBlank } from './first-load.ts'
import { measureLighthouse } from './lighthouse.ts'
import { copyTwins } from './markdown-twins.ts'

const TOOLS = join(import.meta.dirname, '../node_modules')
const VITEPRESS = join(TOOLS, 'vitepress/bin/vitepress.js')
const KINDS: readonly Kind[] = ['html', 'css', 'javascript', 'json', 'font']
const PAGE = { name: 'cors', path: 'design/topics/cors' }

/** What a writer of documentation would have otherwise: the default theme with its own search, without raw HTML. */
const CONFIG = `export default {
  title: 'API Stylebook',
  description: 'The same content as a VitePress site',
  cleanUrls: true,
  ignoreDeadLinks: true,
  markdown: { html: false, config: (md) => md.core.ruler.push('no-vue', (state) => void escape(state.tokens)) },
  themeConfig: { search: { provider: 'local' } },
}
function escape(tokens) {
  for (const token of tokens ?? []) {
    token.content = token.content.replaceAll('{{', '{\\u200b{')
    escape(token.children)
  }
}
`

/**
 * Builds the Markdown twins of the pages of our site as a VitePress site and measures that: the same content as a
 * generator of documentation publishes it.
 */
export async function measureVitepress(browser: Browser, dist: string, runs: number, slower: number): Promise<Part> {
  installTools('vitepress')
  const work = mkdtempSync(join(tmpdir(), 'stylebook-vitepress-'))
  copyTwins(dist, work)
  mkdirSync(join(work, '.vitepress'))
  writeFileSync(join(work, '.vitepress/config.mjs'), CONFIG)
  writeFileSync(join(work, 'package.json'), '{ "type": "module" }\n')
  symlinkSync(TOOLS, join(work, 'node_modules'), 'junction')
  const cost = await timeNode([VITEPRESS, 'build'], work)
  const site = await startScript((port) => [VITEPRESS, 'preview', '--port', String(port)], work)
  const url = `${site.origin}/`
  try {
    const page = await openBlank(browser, url)
    const first = await loadedBy(page, async () => {
      await page.goto(PAGE.path)
      await page.waitForLoadState('networkidle')
    })
    const search = await loadedBy(page, async () => {
      await page.keyboard.press('/')
      await page.locator('.VPLocalSearchBox input').waitFor()
      await page.keyboard.type('pagination')
      await page.locator('.result').first().waitFor()
    })
    await page.context().close()
    const lighthouse = await measureLighthouse(url, [PAGE], runs, slower)
    return {
      title:
        'VitePress 1 with the same content: bytes (gzip -9) of the first load of cors and of the first search; Lighthouse of cors',
      rows: [
        ['', 'build s', 'peak MB', ...KINDS, 'requests', 'first search'],
        [
          '',
          cost.seconds.toFixed(1),
          grouped(cost.peakBytes / 1e6),
          ...KINDS.map((kind) => grouped(bytesOf(first, kind))),
          String(first.length),
          grouped(bytesOf(search)),
        ],
        ...lighthouse.rows,
      ],
      data: { cost, first: bytesOf(first), search: bytesOf(search), lighthouse: lighthouse.data },
      checks: [],
    }
  } finally {
    await site.stop()
    rmSync(work, { recursive: true })
  }
}
