import { chromium, type Browser } from '@playwright/test'
import { findBrowser } from '../../../scripts/setup/browser.mjs'

/** For Chromium as root, and where there is no graphics card or network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the Chromium that the browser tests use. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ args: CHROMIUM_FLAGS, executablePath: await findBrowser() })
}
