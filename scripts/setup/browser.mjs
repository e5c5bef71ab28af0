import { existsSync } from 'node:fs'
import { installDebianPackage } from './debian.mjs'
import { run } from './run.mjs'
import { say, stop } from './say.mjs'
import { which } from './which.mjs'

/** Chromium without what only a window needs: the same engine, and a page costs it about half. */
const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Gives the path of a Chromium or Chrome for the browser tests: the one that CHROMIUM_PATH names, an installed one
 * (the headless shell first), Debian's package where it may be installed, or Playwright's own. Otherwise stops and says
 * what to do: browser tests are never skipped.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : stop(`CHROMIUM_PATH names ${named}, which does not exist.`)
  return installed() ?? (await debians()) ?? (await playwrights()) ?? stop(NO_BROWSER)
}

const NO_BROWSER =
  'The browser tests need Chromium or Chrome, and none was found or could be installed: install one, or set CHROMIUM_PATH to it, and run the command again.'

function installed() {
  return NAMES.map(which).find(Boolean) ?? PLACES.find((place) => existsSync(place))
}

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  say('No Chromium or Chrome found: installing Playwright’s')
  await run('playwright', ['install', 'chromium', '--only-shell'])
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

async function debians() {
  await installDebianPackage(SHELL)
  return which(SHELL)
}
