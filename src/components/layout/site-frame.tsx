import { Outlet, useHydrated, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { KeyboardShortcuts } from './keyboard-shortcuts.tsx'
import { RouteFocus } from './route-focus.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

// Search is the largest part of the application and loads on its first use only.
const SearchDialog = lazy(async () => ({ default: (await import('../search/search-dialog.tsx')).SearchDialog }))

type Open = 'search' | 'keys' | undefined

/** The frame around every page: skip link, header, main landmark, footer, and the dialogs that open over it. */
export function SiteFrame() {
  const [open, setOpen] = useState<Open>()
  const { find } = useSearch({ strict: false })
  const hydrated = useHydrated()
  const navigate = useNavigate()

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
      <SiteHeader onSearch={() => setOpen('search')} />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <SiteFooter onKeys={() => setOpen('keys')} />
      <RouteFocus />
      <KeyboardShortcuts
        open={open === 'keys'}
        onClose={close}
        onSearch={() => setOpen('search')}
        onKeys={() => setOpen('keys')}
      />
      {(open === 'search' || (hydrated && find)) && (
        <Suspense fallback={null}>
          <SearchDialog query={find} onClose={close} onLeave={() => setOpen(undefined)} />
        </Suspense>
      )}
    </>
  )
}
