import { useEffect } from 'react'

/**
 * Listens for presses on the links that cite a place, and gives the address of that place. One listener for all: there are
 * hundreds on a page, and most of them are never pressed. A press that asks for a new tab is the browser's.
 */
export function useCite(onCite: (address: string) => void): void {
  useEffect(() => {
    function onClick(event: MouseEvent) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return
      const link = event.target.closest<HTMLAnchorElement>('a[data-cite]')
      if (!link) return
      event.preventDefault()
      onCite(link.href)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [onCite])
}
