import { existsSync, readFileSync } from 'node:fs'
import { chromium, type Browser } from '@playwright/test'
import { findBrowser } from '../../../scripts/setup/browser.mjs'
import { CHROMIUM_FLAGS } from '../../support/chromium-flags.ts'
import { startPreview } from '../../support/hosts.ts'

const SITE = 'dist'

/** The built site on a host of its own, and a browser to open it with. */
export interface OpenedSite {
  browser: Browser
  /** Scheme, host and port. */
  origin: string
  /** The paths of all topics and guidelines. */
  paths: string[]
  close(): Promise<void>
}

/** Serves what `npm run build` made. Rejects when nothing is built, or when there is no browser. */
export async function openSite(): Promise<OpenedSite> {
  if (!existsSync(`${SITE}/index.html`)) throw new Error('The site is not built. Run npm run build first.')
  const list = readFileSync(`${SITE}/llms.txt`, 'utf8')
  const paths = [...new Set(list.match(/\/design\/(?:topics|guidelines)\/[\w-]+/g))]
  const host = await startPreview(SITE, '/')
  const browser = await chromium.launch({ args: CHROMIUM_FLAGS, executablePath: await findBrowser() })
  return {
    browser,
    origin: host.origin,
    paths,
    close: async () => {
      await browser.close()
      await host.stop()
    },
  }
}
