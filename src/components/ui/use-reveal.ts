import { useEffect, useRef, type RefObject } from 'react'

/**
 * Scrolls the rail or strip that a list of checkboxes stands in, and not the page, so that the first of those chosen since
 * the last time is in sight: an address chooses what may be far down.
 */
export function useReveal(selected: readonly string[]): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null)
  const before = useRef<readonly string[]>([])
  useEffect(() => {
    const inputs = [...(list.current?.querySelectorAll('input') ?? [])]
    const item = inputs.find(({ value }) => selected.includes(value) && !before.current.includes(value))?.parentElement
    before.current = selected
    for (const place of ['.is-strip', '.rail']) {
      const within = item?.closest(place)
      if (item && within) bringInto(within, item)
    }
  }, [selected])
  return list
}

function bringInto(within: Element, item: Element): void {
  const [outer, inner] = [within.getBoundingClientRect(), item.getBoundingClientRect()]
  within.scrollTop += Math.min(0, inner.top - outer.top) + Math.max(0, inner.bottom - outer.bottom)
  within.scrollLeft += Math.min(0, inner.left - outer.left) + Math.max(0, inner.right - outer.right)
}
