import { parseSearch, stringifySearch } from '../../data/search-params.ts'
import { SELECTION_PARAMS, type Selection } from '../../data/selection.ts'

/**
 * Writes the selection into links as they are reached, by pointer, finger or keyboard. The router takes it along wherever it
 * follows a link itself; the addresses that were published, which a reader copies or opens in another tab, do not have it.
 * Gives what ends that.
 */
export function carrySelection(selection: Selection): () => void {
  function carry({ target }: Event): void {
    const link = target instanceof Element ? target.closest('a') : null
    if (!link || !isPage(link)) return
    const params = parseSearch(link.search)
    if (SELECTION_PARAMS.some((name) => params[name] !== undefined)) return
    link.search = stringifySearch({ ...params, ...selection })
  }
  const ending = new AbortController()
  for (const type of ['pointerover', 'pointerdown', 'focusin'])
    document.addEventListener(type, carry, { capture: true, signal: ending.signal })
  return () => ending.abort()
}

/** Whether a link leads to a page of the site, and not to a file of it, a place on this page, or elsewhere. */
function isPage(link: HTMLAnchorElement): boolean {
  const isFile = /\.\w+$/.test(link.pathname)
  const isHere = link.getAttribute('href')?.startsWith('#') ?? true
  return link.origin === location.origin && link.pathname.startsWith(import.meta.env.BASE_URL) && !isFile && !isHere
}
