import { noteEarlyInput } from './early-input.ts'
import { showContent } from './filtering.ts'
import { loadApp } from './load-app.ts'
import { nameMissingScripts, queryBeforeReload, reloadForNewerBuild } from './newer-build.ts'
import { whenReady } from './ready.ts'
import { resumeSearch, typeAhead } from './type-ahead.ts'

/** The first script of every page: small, so that the page is painted and takes input while the application loads. */
function start(root: HTMLElement): void {
  typeAhead()
  layOutForPlaces()
  nameMissingScripts()
  const repeatEarlyInput = noteEarlyInput()
  const query = queryBeforeReload()
  void whenReady().then(async () => {
    showContent()
    await repeatEarlyInput()
    if (query !== undefined) resumeSearch(query)
  })
  // Without the application the page still reads in full, and its links and forms work.
  loadApp(root).catch(() => {
    showContent()
    return reloadForNewerBuild()
  })
}

/** Before the reader goes to a place on the page, all of it is laid out: the place would move with what is above it. */
function layOutForPlaces(): void {
  const layOut = ({ target }: Event) => {
    if (target instanceof Element && target.closest('a[href*="#"]')) document.documentElement.dataset.placed = ''
  }
  document.addEventListener('click', layOut, true)
}

const root = document.getElementById('root')
if (root) start(root)
