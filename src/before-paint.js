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

// Filters in the address: what they leave out is not shown until the application has applied them.
const filters = /[?&](?:q|kind|company|category|option|level|sector|country|language|scope|status|follow|sort)=/
if (filters.test(location.search)) page.dataset.filtering = ''
