import { Link } from '@tanstack/react-router'
import { repository } from '../../site.ts'
import { siteUrl } from '../ui/site-url.ts'
import { DataLinks } from './data-links.tsx'

/** The sheet's legend: what this is, ways to contribute, and the page's content as data. */
export function SiteFooter({ onKeys }: { onKeys: () => void }) {
  return (
    <footer className="foot">
      <div className="wrap">
        <p>The facts in this catalogue are free to use.</p>
        <ul>
          <li>
            <Link to="/about/">About</Link>
          </li>
          <li>
            <Link to="/blog/">News</Link>
          </li>
          <li>
            <a href={`${repository}/blob/main/CONTRIBUTING.md`}>Add a guideline</a>
          </li>
          <li>
            <a href={siteUrl('/openapi.yaml')}>API</a>
          </li>
          <li>
            <button type="button" onClick={onKeys}>
              Keyboard shortcuts
            </button>
          </li>
          <DataLinks />
        </ul>
      </div>
    </footer>
  )
}
