import { lazy, type ComponentType } from 'react'

/** A component for what is folded until it is asked for: it loads then. Where it does not come, it says so. */
export function lazyFolded<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => ({ default: await load().catch(() => NotHere) }))
}

/** Said in place of what was asked for and did not come. */
export function NotHere() {
  return <p role="alert">This part of the site did not arrive. Load the page again when the network is back.</p>
}
