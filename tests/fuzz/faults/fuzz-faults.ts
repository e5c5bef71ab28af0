import type { Page } from '@playwright/test'
import { alive } from '../../support/alive.ts'
import { WRONG_ANSWERS } from '../../support/wrong-answers.ts'
import { checkInputs } from '../browser/check.ts'
import { listenTo } from '../browser/complaints.ts'
import { openSite, type OpenedSite } from '../browser/opened-site.ts'
import type { FuzzOptions, FuzzOutcome } from '../part.ts'
import { act, hasNotice, isBlank, isDone, nameOf } from './reader.ts'
import { BROWSERS, filesOf, scenario, type Scenario } from './scenario.ts'

/** What is said of files that do not arrive, which is what is tried. */
const EXPECTED = /^(?:Failed to load resource|LoadError: |Refused to execute|Failed to load module script|GET )/
/** A safety net: states are waited for. */
const PATIENCE = 20_000

/**
 * Readers of the built site, in Chromium, while its files are answered wrongly or the browser refuses something. The
 * published page is never taken away, what fails is said with a way on, and once the fault is over all works again.
 */
export async function fuzzFaults({ runs, seed, say }: FuzzOptions): Promise<FuzzOutcome> {
  const site = await openSite()
  try {
    return await checkInputs({
      input: scenario(site.paths),
      runs,
      seed,
      say,
      faultsOf: (one) => tried(site, one),
    })
  } finally {
    await site.close()
  }
}

async function tried(site: OpenedSite, one: Scenario): Promise<string[]> {
  const context = await site.browser.newContext({ serviceWorkers: 'block' })
  context.setDefaultTimeout(PATIENCE)
  await context.addInitScript(BROWSERS[one.browser])
  const page = await context.newPage()
  const complaints = listenTo(page, site.origin, (text) => EXPECTED.test(text))
  try {
    for (const fault of one.faults) await page.route(filesOf(fault), WRONG_ANSWERS[fault.answer] ?? never)
    await page.goto(site.origin + one.path)
    const faults: string[] = []
    const published = await nameOf(page)
    await act(page, one)
    if (!(await comesTrue(() => until(page, one)))) faults.push('neither what was asked for nor a word about it')
    if (await isBlank(page)) faults.push('a blank page')
    if (one.action === 'reads' && (await nameOf(page)) !== published) faults.push(`${published} was taken away`)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    if (!(await comesTrue(() => again(page, site, one)))) faults.push('it does not work when the fault is over')
    return [...faults, ...complaints.take()]
  } finally {
    await context.close()
  }
}

/** Waits for what the reader wants, or for a notice that has something to press. */
async function until(page: Page, one: Scenario): Promise<void> {
  await Promise.any([isDone(page, one), hasNotice(page)])
}

/** Goes the way that a notice offers, or loads the page anew, and does the same again. */
async function again(page: Page, site: OpenedSite, one: Scenario): Promise<void> {
  // An open dialog covers what the page below it offers.
  const dialog = page.getByRole('dialog')
  if ((await dialog.count()) > 0) {
    const retry = dialog.getByRole('button', { name: 'Try again' })
    if (await retry.isVisible()) await retry.click()
    return isDone(page, one)
  }
  const retry = page.getByRole('button', { name: 'Try again' }).first()
  if (await retry.isVisible()) {
    await retry.click()
    await alive(page)
    if (one.action === 'follows a link') return
  } else await page.goto(site.origin + one.path)
  await act(page, one)
  await isDone(page, one)
}

async function comesTrue(wait: () => Promise<void>): Promise<boolean> {
  return wait().then(
    () => true,
    () => false,
  )
}

function never(): Promise<void> {
  throw new Error('There is no such answer')
}
