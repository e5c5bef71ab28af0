import { showCanonicalAddress } from './canonical-address.ts'
import { noteEarlyInput } from './early-input.ts'
import { showContent } from './filtering.ts'
import { loadApp } from './load-app.ts'
import { nameMissingScripts, queryBeforeReload, reloadForNewerBuild } from './newer-build.ts'
import { hideNotice, showNotice } from './notice.ts'
import { announceMissing, whenMissing, whenReady, whenTakingOver } from './ready.ts'
import { resumeSearch, stopTypingAhead, typeAhead } from './type-ahead.ts'
import { deployedVersion } from './version.ts'
import { noteVisit } from './visit.ts'

/** How long a reader who asked for something waits for the application until the page is as it would be without it. */
const PATIENCE_MS = 10_000

/** The first script of every page: small, so that the page is painted and takes input while the application loads. */
function start(root: HTMLElement): void {
  document.documentElement.dataset.started = ''
  showCanonicalAddress(root)
  typeAhead()
  layOutForPlaces()
  nameMissingScripts()
  const input = noteEarlyInput(() => setTimeout(announceMissing, PATIENCE_MS, MISSING))
  whenTakingOver(() => input.leaveButtons())
  const query = queryBeforeReload()
  let isReady = false
  void whenReady().then(async () => {
    isReady = true
    // The application fetches what comes next, and less of it.
    document.querySelector('script[type=speculationrules]')?.remove()
    hideNotice()
    typeAhead()
    showContent()
    await input.repeat()
    if (query !== undefined) resumeSearch(query)
  })
  // Without the application the page still reads in full, and its links and forms work.
  whenMissing((missing) => {
    if (isReady) return
    input.stop()
    stopTypingAhead()
    showContent()
    showNotice(
      `Search and filters did not arrive. ${missing.reason ?? 'All else on this page works.'}`,
      { name: 'Try again', act: missing.retry },
      { name: 'Close' },
    )
  })
  void noteVisit(root)
  // A page to which the reader came back in the application may be drawn at another place than where it was published.
  loadApp(root, query !== undefined || history.state !== null || input.isBegun).catch(async () => {
    if (!(await reloadForNewerBuild())) announceMissing(MISSING)
  })
}

/** Only a page that can be loaded again is left: offline, what is open is all there is. */
async function loadAgain(): Promise<void> {
  if ((await deployedVersion()) === undefined) return announceMissing(MISSING)
  // What arrived cut off or was something else may be kept for a year.
  const { needs = '' } = document.getElementById('root')?.dataset ?? {}
  await Promise.allSettled(needs.split(' ').map((file) => fetch(file, { cache: 'reload' })))
  location.reload()
}

const MISSING = { retry: loadAgain }

/** Before the reader goes to a place on the page, all of it is laid out: the place would move with what is above it. */
function layOutForPlaces(): void {
  const layOut = ({ target }: Event) => {
    if (target instanceof Element && target.closest('a[href*="#"]')) document.documentElement.dataset.placed = ''
  }
  document.addEventListener('click', layOut, true)
}

const root = document.getElementById('root')
if (root) start(root)
