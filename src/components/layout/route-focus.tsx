import { useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { headOf } from '../../page-head.ts'
import { remember } from './recent.ts'

/**
 * What a browser does on a full page load and a router does not (TanStack/router#918): the document's title and
 * description follow the page, and after a navigation the new page's heading takes the focus and is announced.
 */
export function RouteFocus() {
  const router = useRouter()
  const { title, description, canonical } = useRouterState({
    select: (state) => headOf(state.matches),
    structuralSharing: true,
  })
  const [announced, setAnnounced] = useState('')

  useEffect(() => {
    document.title = title
    document.querySelector('meta[name="description"]')?.setAttribute('content', description ?? '')
    if (canonical) remember(canonical, title.replace(/ · [^·]*$/, ''))
  }, [title, description, canonical])

  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return
        setAnnounced(headOf(router.state.matches).title)
        // A fragment leads to its own place.
        if (!toLocation.hash) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
      }),
    [router],
  )

  return (
    <p className="hidden" role="status">
      {announced}
    </p>
  )
}
