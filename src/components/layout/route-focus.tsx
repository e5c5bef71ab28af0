import { useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { bareTitle, headOf, type PageHead } from '../../page/page-head.ts'
import { siteUrl } from '../ui/site-url.ts'
import { remember } from '../../boot/recent.ts'

/** Leaves the head as it is. */
const BEFORE: Partial<PageHead> = {}

/**
 * What a browser does on a full page load and a router does not (TanStack/router#918): the document's title,
 * description and canonical address follow the page, and after a navigation the new page's heading takes the focus and
 * is announced.
 */
export function RouteFocus() {
  const router = useRouter()
  const { title, description, canonical } = useRouterState({
    // What the next page's head says is known when its content is there.
    select: ({ matches }) => (matches.some(({ status }) => status === 'pending') ? BEFORE : headOf(matches)),
    structuralSharing: true,
  })
  const [announced, setAnnounced] = useState('')

  useEffect(() => {
    if (title === undefined) return
    document.title = title
    document.querySelector('meta[name="description"]')?.setAttribute('content', description ?? '')
    followCanonical(canonical)
    if (canonical) remember(canonical, bareTitle({ title }))
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

/**
 * The canonical address is what browsers share. It is in the head only where the site's origin was known, which is that
 * of the address that was published there. A page that is not to be found has none, as when it is published.
 */
function followCanonical(path: string | undefined): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  if (!link) return
  link.dataset.origin ??= new URL(link.href).origin
  if (path === undefined) link.removeAttribute('href')
  else link.href = link.dataset.origin + siteUrl(path)
}
