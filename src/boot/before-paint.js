// What has to be known before the first paint. The only script that blocks it.
const page = document.documentElement

// The reader's theme, so that the wrong one never flashes.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
} catch {
  // Storage is switched off: the theme follows the system.
}

// Whoever comes back, or to a place on the page, needs the heights of all that stands above it.
const [visit] = performance.getEntriesByType('navigation')
if (location.hash || visit?.type !== 'navigate') page.dataset.placed = ''

// What a reader keeps as "my guidelines" holds wherever an address says nothing of its own.
try {
  const kept = localStorage.getItem('guidelines')
  if (kept && !/[?&](?:guidelines|company|others|follow)=/.test(location.search)) {
    const query = location.search ? `${location.search}&${kept}` : `?${kept}`
    history.replaceState(history.state, '', location.pathname + query + location.hash)
  }
} catch {
  // Nothing is kept.
}

// Filters in the address: what they leave out is not shown until the application has applied them.
const filters =
  /[?&](?:q|kind|company|category|option|level|sector|country|language|scope|status|follow|guidelines?|others|topics?|sort|view)=/
if (filters.test(location.search)) page.dataset.filtering = ''

// What a reader presses, ticks and types before the entry runs. Fields that the browser fills in again on the way back tell
// of no such event.
window.earlyEvents = []
for (const type of ['click', 'input'])
  addEventListener(type, (event) => 'started' in page.dataset || window.earlyEvents.push(event), true)

// The entry runs before the document counts as read, and says so. Where it did not arrive, nothing else would show what
// the filters left out, or say why controls do nothing.
addEventListener('DOMContentLoaded', () => {
  if ('started' in page.dataset) return
  delete page.dataset.filtering
  const notice = document.createElement('p')
  const again = document.createElement('a')
  notice.className = 'update'
  notice.role = 'alert'
  again.href = location.href
  again.textContent = 'Try again'
  again.onclick = () => location.reload()
  notice.append('Search and filters did not arrive. All else on this page works.', again)
  document.body.append(notice)
})
