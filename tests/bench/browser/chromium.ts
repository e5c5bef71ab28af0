import { chromium, type Browser } from '@playwright/test'
import { findBrowser } from '../../../scripts/setup/browser.mjs'
import { CHROMIUM_FLAGS } from '../../support/chromium-flags.ts'

/** Starts the Chromium that the browser tests use. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ args: CHROMIUM_FLAGS, executablePath: await findBrowser() })
}
