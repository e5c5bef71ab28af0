// Applies the reader's theme before the first paint, so that the wrong one never flashes. The only blocking script.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is switched off: the theme follows the system.
}
