import { groupBy } from '../../src/data/compiler/group-by.ts'
import { judgeFragments, namesAnchor } from './anchors.ts'
import type { Result, Results } from './result.ts'
import { visitPage, type Manners } from './visit-page.ts'

/** A page with the addresses that lead into it. */
export interface Page {
  /** The address without a fragment. */
  url: string
  addresses: readonly string[]
}

/** Brings addresses together that lead into the same page, so that it is visited once for all of them. */
export function pagesOf(addresses: Iterable<string>): Page[] {
  const pages = groupBy(addresses, (address) => {
    const page = new URL(address)
    page.hash = ''
    return page.href
  })
  return [...pages].map(([url, members]) => ({ url, addresses: members }))
}

/**
 * Checks the addresses into a page, each for itself. Where they have fragments, the page is read once more to look for
 * them: linkinator does check fragments, but only of links it finds in pages, and it does not tell those that it found
 * from those that it had no chance to find. `pace` is awaited before each of the two visits.
 */
export async function checkPage(
  { url, addresses }: Page,
  manners: Manners,
  pace: () => Promise<void>,
): Promise<Results> {
  await pace()
  const visited = await visitPage(url, manners)
  const fragments = new Map(addresses.map((address) => [address, new URL(address).hash.slice(1)]))
  const wanted = [...fragments.values()].filter(namesAnchor)
  if (visited.state !== 'fine' || wanted.length === 0) return new Map(addresses.map((address) => [address, visited]))
  await pace()
  const judged = await checkFragments(url, [...new Set(wanted)], manners)
  return new Map(
    addresses.map((address) => [address, { ...visited, ...judged.get(fragments.get(address) ?? '') }] as const),
  )
}

/** The results of a page that is not visited because its host was asked in vain before. */
export function leftOut({ addresses }: Page): Results {
  const result: Result = { state: 'undecided', reason: 'left out, as its host had no answer before', isPassing: true }
  return new Map(addresses.map((address) => [address, result]))
}

async function checkFragments(url: string, fragments: string[], manners: Manners): Promise<Results> {
  const read = await readPage(url, manners)
  return 'html' in read
    ? judgeFragments(read.address, read.html, fragments)
    : new Map(fragments.map((fragment) => [fragment, read]))
}

async function readPage(
  url: string,
  { timeout, userAgent }: Manners,
): Promise<{ address: string; html: string } | Result> {
  try {
    const response = await fetch(url, {
      headers: { 'user-agent': userAgent, accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' },
      signal: AbortSignal.timeout(timeout),
    })
    const type = response.headers.get('content-type') ?? 'of no known type'
    if (response.ok && /html/i.test(type)) return { address: response.url, html: await response.text() }
    await response.body?.cancel()
    if (response.ok) return { state: 'undecided', reason: `the page is ${type}, not HTML` }
    return { state: 'undecided', reason: `answers ${response.status} when it is read again`, isPassing: true }
  } catch {
    return { state: 'undecided', reason: 'no answer when it is read again', isPassing: true }
  }
}
