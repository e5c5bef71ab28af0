import { Link, useRouterState } from '@tanstack/react-router'
import { PageHeader } from '../layout/page-header.tsx'
import { NearestPages } from '../ui/nearest-pages.tsx'

/** What stands at an address that does not exist: the nearest topics and the ways out. */
export function NotFoundView() {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const last = path.split('/').filter(Boolean).at(-1) ?? ''
  return (
    <>
      <PageHeader title="Page not found" lede="There is nothing at this address. It may have been mistyped." />
      <div className="wrap block lost">
        <p>
          <Link to="/design/topics/">All topics</Link>, <Link to="/design/guidelines/">all guidelines</Link>, or{' '}
          <Link to="/search">search</Link>.
        </p>
        <NearestPages text={last.replace(/\.\w+$/, '')} />
      </div>
    </>
  )
}
