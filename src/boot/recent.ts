const STORAGE_KEY = 'recent'
const MOST = 6

/** A topic or guideline that was opened in this browser. */
export interface RecentPage {
  path: string
  title: string
}

/** What was opened last, latest first. Empty where nothing was or storage is switched off. */
export function recentPages(): RecentPage[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isRecentPage) : []
  } catch {
    return []
  }
}

/** Remembers that a topic or guideline was opened. Other pages are not worth coming back to. */
export function remember(path: string, title: string): void {
  if (!/^\/design\/(?:topics|guidelines)\/[^/]+$/.test(path)) return
  const pages = [{ path, title }, ...recentPages().filter((page) => page.path !== path)].slice(0, MOST)
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(pages))
  } catch {
    // Where storage is switched off nothing is remembered.
  }
}

function isRecentPage(value: unknown): value is RecentPage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    'title' in value &&
    typeof value.path === 'string' &&
    typeof value.title === 'string'
  )
}
