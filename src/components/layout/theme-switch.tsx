import { useSyncExternalStore } from 'react'

const THEMES = ['auto', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

const NAMES: Record<Theme, string> = { auto: 'system', light: 'light', dark: 'dark' }
const STORAGE_KEY = 'theme'

/** Goes through automatic, light and dark. The choice is applied before first paint by the script in `src/boot/before-paint.js`. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(watch, current, (): Theme => 'auto')
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
  return (
    <button
      className="icon-button"
      type="button"
      aria-label={`Theme: ${NAMES[theme]}. Switch to ${NAMES[next]} theme`}
      title={`Theme: ${NAMES[theme]}`}
      onClick={() => choose(next)}
    >
      <ThemeIcon theme={theme} />
    </button>
  )
}

/** The document itself holds the theme; this tells when it changes. */
function watch(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

function current(): Theme {
  const chosen = document.documentElement.dataset.theme
  return THEMES.find((known) => known === chosen) ?? 'auto'
}

function choose(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'auto') localStorage.removeItem(STORAGE_KEY)
    else localStorage.setItem(STORAGE_KEY, theme)
  } catch {
    // Where storage is switched off the choice lasts as long as the page.
  }
}

const SHAPES: Record<Theme, string> = {
  auto: 'M8 1.75a6.25 6.25 0 0 1 0 12.5z',
  light: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  dark: 'M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5z',
}

function ThemeIcon({ theme }: { theme: Theme }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path fill="currentColor" d={SHAPES[theme]} />
    </svg>
  )
}
