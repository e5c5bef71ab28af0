/**
 * Published pages show everything. Where the address asks for less, `src/boot/before-paint.js` has marked the page, and the style
 * sheet keeps its content back, for some seconds at the most.
 */
export function isFiltering(): boolean {
  return document.documentElement.dataset.filtering !== undefined
}

/** Shows the content, as the address asks for it or because nobody will change it, at the place that the address names. */
export function showContent(): void {
  if (!isFiltering()) return
  delete document.documentElement.dataset.filtering
  document.querySelector(':target')?.scrollIntoView()
}
