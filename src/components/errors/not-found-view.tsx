import { Link, useHydrated, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { PageHeader } from '../layout/page-header.tsx'

// Suggestions are an extra: they load after the page, and when they do not arrive it still names the ways out.
const NearestPages = lazy(async () => {
  const module = await import('../ui/nearest-pages.tsx').catch(() => undefined)
  return { default: module?.NearestPages ?? NoPages }
})

function NoPages(_props: { text: string }) {
  return null
}

/** What stands at an address that does not exist: the nearest topics and the ways out. */
export function NotFoundView() {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const hydrated = useHydrated()
  const last = path.split('/').filter(Boolean).at(-1) ?? ''
  return (
    <>
      <PageHeader title="Page not found" lede="There is nothing at this address. It may have been mistyped." />
      <div className="wrap block lost">
        <p>
          <Link to="/design/topics/">All topics</Link>, <Link to="/design/guidelines/">all guidelines</Link>, or{' '}
          <Link to="/search">search</Link>.
        </p>
        {hydrated && (
          <Suspense fallback={null}>
            <NearestPages text={last.replace(/\.\w+$/, '')} />
          </Suspense>
        )}
      </div>
    </>
  )
}
