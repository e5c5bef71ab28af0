import { Link } from '@tanstack/react-router'
import { parts } from '../../app/site.ts'
import { BrandIcon, SearchIcon } from '../ui/icons.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

/** Brand, the ways in, search and theme. On a phone the links and search move to the bottom edge. */
export function SiteHeader({ onSearch }: { onSearch: () => void }) {
  return (
    <header className="site">
      <div className="wrap">
        <Link className="brand" to="/">
          <BrandIcon />
          API Stylebook
        </Link>
        <div className="site-bar">
          <nav aria-label="Site">
            <ul>
              <li>
                <Link to="/design/topics/" activeOptions={{ includeSearch: false }}>
                  Topics
                </Link>
              </li>
              <li>
                <Link to="/design/guidelines/" activeOptions={{ includeSearch: false }}>
                  Guidelines
                </Link>
              </li>
              {parts.decisions && (
                <li>
                  <Link to="/design/decisions" activeOptions={{ includeSearch: false }}>
                    Decisions
                  </Link>
                </li>
              )}
              <li>
                <Link to="/design/coverage" activeOptions={{ includeSearch: false }}>
                  Coverage
                </Link>
              </li>
              <li>
                <Link to="/design/compare" activeOptions={{ includeSearch: false }}>
                  Compare
                </Link>
              </li>
            </ul>
          </nav>
          <Link
            className="search-open"
            to="/search"
            aria-keyshortcuts="/ Control+K"
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return
              event.preventDefault()
              onSearch()
            }}
          >
            <SearchIcon />
            <span className="search-long">Search topics and sections</span>
            <span className="search-short">Search</span>
            <kbd>/</kbd>
          </Link>
        </div>
        <ThemeSwitch />
      </div>
    </header>
  )
}
