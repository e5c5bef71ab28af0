import { Outlet, useHydrated, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { isSelecting } from '../../data/selection.ts'
import { useSelection } from '../selection/use-selection.ts'
import { lazyDialog } from './lazy-dialog.tsx'
import { lazyPart } from './lazy-part.tsx'
import { RouteFocus } from './route-focus.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { useCite } from './use-cite.ts'
import { useOffline } from './use-offline.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useShortcuts } from './use-shortcuts.ts'

// Search is the largest part of the application.
const SearchDialog = lazyDialog(async () => (await import('../search/search-dialog.tsx')).SearchDialog)
const CiteDialog = lazyDialog(async () => (await import('../cite/cite-place.tsx')).CitePlace)
const KeysDialog = lazyDialog(async () => (await import('./keys-dialog.tsx')).KeysDialog)
const OfflineDialog = lazyDialog(async () => (await import('./offline-dialog.tsx')).OfflineDialog)

// Nothing is chosen on most visits.
const SelectionStrip = lazyPart(async () => (await import('../selection/selection-strip.tsx')).SelectionStrip)

type Open = 'search' | 'keys' | 'offline' | undefined

/** The frame around every page: skip link, header, main landmark, footer, and the dialogs that open over it. */
export function SiteFrame() {
  const [open, setOpen] = useState<Open>()
  const [cited, setCited] = useState<string>()
  const { find } = useSearch({ strict: false })
  const selection = useSelection()
  const hydrated = useHydrated()
  const navigate = useNavigate()
  useOffline()
  const showSearch = useCallback(() => setOpen('search'), [])
  const openKeys = useCallback(() => setOpen('keys'), [])
  useShortcuts({ onSearch: showSearch, onKeys: openKeys })
  useCite(setCited)
  useKeptFocus()

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
      <SiteHeader onSearch={showSearch} />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      {isSelecting(selection) && <SelectionStrip />}
      <SiteFooter onKeys={openKeys} onOffline={() => setOpen('offline')} />
      <RouteFocus />
      {(open === 'search' || (hydrated && find)) && (
        <SearchDialog query={find} onClose={close} onLeave={() => setOpen(undefined)} />
      )}
      {cited !== undefined && <CiteDialog address={cited} onClose={() => setCited(undefined)} />}
      {open === 'keys' && <KeysDialog onClose={close} />}
      {open === 'offline' && <OfflineDialog onClose={close} />}
    </>
  )
}
