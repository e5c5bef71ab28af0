import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { atRest, dataAreDear } from '../../boot/idle.ts'

/**
 * Keeps what is opened available offline. The part that does it is no part of a first load: it comes when the page is
 * loaded and at rest, and where data are dear it is left to the reader.
 */
export function useOffline(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })

  useEffect(() => {
    if (path === undefined || dataAreDear()) return
    void atRest()
      .then(() => import('../../offline/page/registration.ts'))
      .then(({ keepPage }) => keepPage(path))
      // Offline, or in a window that stores nothing: the site works without.
      .catch(() => undefined)
  }, [path])
}
