import { parseSearch, stringifySearch } from '../../data/search-params.ts'
import { selectionIn, type Selection } from '../../data/selection.ts'

/** Where it is kept, as a query string without its question mark. `src/boot/before-paint.js` reads it, too. */
const STORAGE_KEY = 'guidelines'

/** Whether a selection is the one that this device keeps as "my guidelines". */
export function isKept(selection: Selection): boolean {
  return written(selection) === kept()
}

/** Keeps a selection on this device for every page whose address has none. Says whether it could be kept. */
export function keep(selection: Selection): boolean {
  try {
    localStorage.setItem(STORAGE_KEY, written(selection))
    return true
  } catch {
    // Storage is full or switched off.
    return false
  }
}

/** Keeps nothing any more. */
export function forget(): void {
  try {
    localStorage.removeItem(STORAGE_KEY)
  } catch {
    // Where storage is switched off nothing is kept.
  }
}

function kept(): string | undefined {
  try {
    const stored = localStorage.getItem(STORAGE_KEY)
    return stored === null ? undefined : written(selectionIn(parseSearch(stored)))
  } catch {
    return undefined
  }
}

function written({ guidelines, company, others }: Selection): string {
  return stringifySearch({ guidelines, company, others }).slice(1)
}
