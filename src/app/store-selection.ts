import { useRef, useSyncExternalStore } from 'react'

/**
 * What `use-sync-external-store/shim/with-selector` gives the router's store, for a React that has the store's hook itself:
 * the part of a store that `selector` takes, the same as before as long as `isEqual` says so.
 */
export function useSyncExternalStoreWithSelector<Snapshot, Selection>(
  subscribe: (onChange: () => void) => () => void,
  getSnapshot: () => Snapshot,
  _getServerSnapshot: unknown,
  selector: (snapshot: Snapshot) => Selection,
  isEqual: (a: Selection, b: Selection) => boolean,
): Selection {
  const kept = useRef<{ snapshot: Snapshot; selector: typeof selector; selection: Selection }>(undefined)
  function select(): Selection {
    const snapshot = getSnapshot()
    const before = kept.current
    if (before?.snapshot === snapshot && before.selector === selector) return before.selection
    const taken = selector(snapshot)
    const selection = before && isEqual(before.selection, taken) ? before.selection : taken
    kept.current = { snapshot, selector, selection }
    return selection
  }
  return useSyncExternalStore(subscribe, select, select)
}
