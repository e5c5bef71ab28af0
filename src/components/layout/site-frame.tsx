import { Outlet, useHydrated, useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, useCallback, useState } from 'react'
import { lazyDialog } from './lazy-dialog.tsx'
import { RouteFocus } from './route-focus.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { UpdateBar } from './update-bar.tsx'
import { useOffline } from './use-offline.ts'
import { useShortcuts } from './use-shortcuts.ts'

// Search is the largest part of the application.
const SearchDialog = lazyDialog(async () => (await import('../search/search-dialog.tsx')).SearchDialog)
const KeysDialog = lazyDialog(async () => (await import('./keys-dialog.tsx')).KeysDialog)
const OfflineDialog = lazyDialog(async () => (await import('./offline-dialog.tsx')).OfflineDialog)

type Open = 'search' | 'keys' | 'offline' | undefined

/** The frame around every page: skip link, header, main landmark, footer, and the dialogs that open over it. */
export function SiteFrame() {
  const [open, setOpen] = useState<Open>()
  const { find } = useSearch({ strict: false })
  const hydrated = useHydrated()
  const navigate = useNavigate()
  const update = useOffline()
  const openSearch = useCallback(() => setOpen('search'), [])
  const openKeys = useCallback(() => setOpen('keys'), [])
  useShortcuts({ onSearch: openSearch, onKeys: openKeys })

  function close() {
    setOpen(undefined)
    if (find)
      void navigate({ to: '.', search: (before) => ({ ...before, find: undefined }), hash: true, replace: true })
  }

  return (
    <>
      <a className="hidden skip" href="#main">
        Skip to content
      </a>
      <SiteHeader onSearch={openSearch} />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <SiteFooter onKeys={openKeys} onOffline={() => setOpen('offline')} />
      {update && <UpdateBar onUpdate={update} />}
      <RouteFocus />
      {(open === 'search' || (hydrated && find)) && (
        <Suspense fallback={null}>
          <SearchDialog query={find} onClose={close} onLeave={() => setOpen(undefined)} />
        </Suspense>
      )}
      {open === 'keys' && (
        <Suspense fallback={null}>
          <KeysDialog onClose={close} />
        </Suspense>
      )}
      {open === 'offline' && (
        <Suspense fallback={null}>
          <OfflineDialog onClose={close} />
        </Suspense>
      )}
    </>
  )
}
