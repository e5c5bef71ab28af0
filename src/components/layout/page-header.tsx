import { useHydrated } from '@tanstack/react-router'
import { useEffect, type ReactNode } from 'react'
import { announceReady } from '../../boot/ready.ts'
import { TitleBlock, type Facts } from './title-block.tsx'

interface PageHeaderProps {
  /** Links to what lies above this page, each an `li`. */
  crumbs?: ReactNode
  title: ReactNode
  /** One sentence below the title. */
  lede?: ReactNode
  /** Further lines and buttons below the lede. */
  children?: ReactNode
  /** What the title block in the lower right corner says. */
  facts?: Facts
  /** A button in that corner, on a page without facts. */
  action?: ReactNode
}

/**
 * The head of every page: title at the left, title block in the lower right corner, on squared paper. As every page has
 * one, it says when the page is ready: hydrated, and showing what the address asks for.
 */
export function PageHeader({ crumbs, title, lede, children, facts, action }: PageHeaderProps) {
  const hydrated = useHydrated()
  useEffect(() => {
    if (hydrated) announceReady()
  }, [hydrated])

  return (
    <header className="head">
      <div className={facts ? 'wrap has-facts' : 'wrap'}>
        {crumbs && (
          <nav className="crumbs" aria-label="Breadcrumb">
            <ol>{crumbs}</ol>
          </nav>
        )}
        <div>
          {typeof title === 'string' ? <h1 tabIndex={-1}>{title}</h1> : title}
          {lede && <p className="lede">{lede}</p>}
          {children}
        </div>
        {facts ? <TitleBlock facts={facts} /> : action}
      </div>
    </header>
  )
}
