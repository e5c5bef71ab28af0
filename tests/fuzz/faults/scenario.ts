import fc from 'fast-check'
import { WRONG_ANSWERS } from '../../support/wrong-answers.ts'

/** Which files of the site are answered wrongly. */
const FILES = {
  'data of topics': /\/data\/topics\//,
  'data of guidelines': /\/data\/guidelines\//,
  'other data': /\/data\/(?!topics\/|guidelines\/|search)/,
  'the index of search': /\/data\/search\.json/,
  'the application': /\/assets\/app-/,
  'its libraries': /\/assets\/libraries-/,
  'the entry': /\/assets\/start-/,
  'the dialog of search': /\/assets\/search-dialog-/,
  'the engine of search': /\/assets\/engine-/,
  'all other scripts': /\/assets\/(?!start-|app-|libraries-|engine-|search-dialog-)[^/]+\.js/,
  'all logos': /\/media\//,
} as const

/** What a browser may refuse, as scripts that run before the page's own. */
export const BROWSERS = {
  'a browser as usual': '',
  'storage that throws': `for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } })`,
  'storage that is full': `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
  'storage that holds nonsense': `for (const name of ['theme', 'recent', 'shortcuts', 'stylebook'])
    try { localStorage.setItem(name, '{"a":[') } catch {}`,
  'no service worker': `delete Navigator.prototype.serviceWorker`,
  'a service worker that is refused': `navigator.serviceWorker &&
    (navigator.serviceWorker.register = () => Promise.reject(new DOMException('denied', 'SecurityError')))`,
  'caches that are denied': `Object.defineProperty(window, 'caches', { get() { throw new DOMException('denied', 'SecurityError') } })`,
  'no idle callbacks': `delete window.requestIdleCallback`,
  'a clock in the past': `Date.now = () => 0`,
} as const

/** What a reader does on the page. */
export const ACTIONS = [
  'reads',
  'follows a link',
  'opens a list',
  'searches',
  'filters',
  'opens the decisions',
] as const

/** A reader, what they do, and what goes wrong meanwhile. */
export interface Scenario {
  path: string
  action: (typeof ACTIONS)[number]
  browser: keyof typeof BROWSERS
  faults: { files: keyof typeof FILES; answer: string }[]
}

/** The files of a fault as a pattern of their addresses. */
export function filesOf({ files }: Scenario['faults'][number]): RegExp {
  return FILES[files]
}

/** Scenarios over pages of the site. */
export function scenario(paths: readonly string[]): fc.Arbitrary<Scenario> {
  const fault = fc.record({
    files: fc.constantFrom(...keysOf(FILES)),
    answer: fc.constantFrom(...keysOf(WRONG_ANSWERS)),
  })
  return fc.record({
    path: fc.oneof(
      fc.constantFrom(...paths),
      fc.constantFrom(
        '/',
        '/design/topics/',
        '/design/guidelines/',
        '/design/decisions',
        '/search?q=paging',
        '/about/',
      ),
    ),
    action: fc.constantFrom(...ACTIONS),
    browser: fc.constantFrom(...keysOf(BROWSERS)),
    faults: fc.array(fault, { minLength: 1, maxLength: 3 }),
  })
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[]
}
