import { atRest, dataAreDear } from './idle.ts'
import { remember } from './recent.ts'

/**
 * Remembers that a published page was opened and keeps it available offline, also where the reader never wants the
 * application. The part that stores pages comes when the page is at rest, and where data are dear not by itself.
 */
export async function noteVisit(root: HTMLElement): Promise<void> {
  const { page } = root.dataset
  if (page === undefined) return
  remember(page, document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? document.title)
  if (dataAreDear()) return
  await atRest()
  try {
    const { keepPage } = await import('../offline/page/registration.ts')
    await keepPage(page)
  } catch {
    // Offline, or in a window that stores nothing: the site works without.
  }
}
