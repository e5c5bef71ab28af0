import { memo, Suspense, type ComponentType } from 'react'

/**
 * A component that the application takes over in a task of its own on a published page, so that a page of hundreds of
 * them stays quick to react meanwhile; pressing something in one takes that over at once. It is drawn again only for
 * other props: React would otherwise take over all of them together whenever the page is drawn again.
 */
export function hydratedApart<P extends object>(Component: ComponentType<P>) {
  return memo((props: P) => (
    <Suspense>
      <Component {...props} />
    </Suspense>
  ))
}
