import type { Page } from '@playwright/test'

/**
 * What has moved by itself while it was in sight since the page was opened (https://web.dev/articles/cls): for each
 * shift its score, and each element with the place it left and the place it came to. Empty when nothing moved.
 */
export function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ')
        const moved = ({ node, previousRect, currentRect }: LayoutShiftAttribution) =>
          `${node?.nodeName} “${node?.textContent?.slice(0, 40)}” from ${place(previousRect)} to ${place(currentRect)}`
        const shifts: string[] = []
        const observer = new PerformanceObserver((list) => {
          for (const shift of list.getEntries() as LayoutShift[])
            shifts.push(`${shift.value.toFixed(5)}: ${shift.sources.map(moved).join(', ')}`)
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => setTimeout(() => resolve(shifts)))
      }),
  )
}

/** https://wicg.github.io/layout-instability/, which TypeScript's own library does not have yet. */
interface LayoutShift extends PerformanceEntry {
  value: number
  sources: LayoutShiftAttribution[]
}

interface LayoutShiftAttribution {
  node: Node | null
  previousRect: DOMRectReadOnly
  currentRect: DOMRectReadOnly
}
