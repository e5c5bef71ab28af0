// One locale for every machine, so that builds are reproducible.
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Orders texts as readers expect: without regard to case and accents, numbers by their value. Never 0 for different texts. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b))
}

/** Orders things by the first of several texts in which they differ. */
export function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (const [index, text] of a.entries()) {
    const order = compareText(text, b[index] ?? '')
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Orders days, latest first; things without a day come last. */
export function latestFirst(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  return (a ?? '') > (b ?? '') ? -1 : 1
}
