import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { alive, expect } from './page.ts'

const ADDRESS = '/design/topics/'
const COMPANIES = ['Zalando', 'LINZ', 'SailPoint']
const TOGGLES = ['With a decision', 'Most answered first']
const THEMES = [null, 'light', 'dark']
/** The company that the address has chosen already in half of the sequences. Until the application comes its box is empty. */
const SHARED = 'OTTO'

/** Something that a reader does, by pointer or by key, after a pause. */
interface Act {
  on: string
  byKey: boolean
  pause: number
}

/** What a reader does on a page, and before which of it the application arrives; after all of it where it is the last. */
export interface Sequence {
  acts: Act[]
  arrival: number
  isShared: boolean
}

const TEXTS = ['c', 'a', 'pag', 'e ']

/** Any sequence of up to eight presses and typed pieces of text. */
export const sequences: fc.Arbitrary<Sequence> = fc.record({
  acts: fc.array(
    fc.record({
      on: fc.constantFrom(...COMPANIES, ...TOGGLES, 'theme', ...TEXTS),
      byKey: fc.boolean(),
      pause: fc.constantFrom(0, 0, 10, 40, 120),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  arrival: fc.nat({ max: 8 }),
  isShared: fc.boolean(),
})

/**
 * Does a sequence on a fresh page whose application arrives in the middle of it, and expects the page to be as if it had
 * been there from the start: nothing lost, nothing done twice.
 */
export async function expectNothingLost(page: Page, { acts, arrival, isShared }: Sequence): Promise<void> {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.route(/\/assets\/app-[^/]+\.js$/, async (route) => {
    await arrived
    await route.continue().catch(() => {})
  })
  await page.goto('about:blank')
  await page.goto(isShared ? `${ADDRESS}?company=${SHARED.toLowerCase()}` : ADDRESS, { waitUntil: 'commit' })
  await page.waitForSelector('html[data-started]', { state: 'attached' })
  for (const [at, { on, byKey, pause }] of acts.entries()) {
    if (at === arrival) arrive()
    // Pauses are what the application may arrive in; nothing is expected of how long they are.
    if (pause > 0) await page.waitForTimeout(pause)
    await act(page, on, byKey)
  }
  arrive()
  await alive(page)

  const times = (on: string) => (isShared && on === SHARED ? 1 : 0) + acts.filter((one) => one.on === on).length
  const isOn = (control: string) => times(control) % 2 === 1
  for (const company of [...COMPANIES, SHARED]) {
    await expect(checkbox(page, company)).toBeChecked({ checked: isOn(company) })
  }
  for (const toggle of TOGGLES) {
    await expect(page.getByRole('button', { name: toggle })).toHaveAttribute('aria-pressed', String(isOn(toggle)))
  }
  const theme = THEMES[times('theme') % THEMES.length]
  if (theme) await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
  else await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  const text = acts.flatMap(({ on }) => (TEXTS.includes(on) ? on : [])).join('')
  await expect(field(page)).toHaveValue(text)
  const asked = text.trim()
  const chosen = [...COMPANIES, SHARED].filter(isOn).map((company) => company.toLowerCase())
  await expect
    .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
    .toEqual({
      ...(asked && { q: asked }),
      ...(isOn('With a decision') && { kind: 'decision' }),
      ...(isOn('Most answered first') && { sort: 'guidelines' }),
      ...(chosen.length > 0 && { company: chosen.toSorted().join(',') }),
    })
  // The next one starts with what the system asks for.
  await page.evaluate(() => localStorage.clear())
}

async function act(page: Page, on: string, byKey: boolean): Promise<void> {
  if (TEXTS.includes(on)) {
    await field(page).press('End')
    return page.keyboard.type(on)
  }
  const control = COMPANIES.includes(on)
    ? checkbox(page, on)
    : page.getByRole('button', on === 'theme' ? { name: /^Theme|^Switch/ } : { name: on })
  if (byKey) await control.press('Space')
  else await control.click()
}

function checkbox(page: Page, company: string) {
  return page.getByRole('checkbox', { name: new RegExp(`^${company}`) })
}

function field(page: Page) {
  return page.getByRole('searchbox', { name: 'Filter topics' })
}
