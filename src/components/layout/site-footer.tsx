import { Link } from '@tanstack/react-router'
import { contributeUrl, isProject, parts } from '../../app/site.ts'
import { siteUrl } from '../ui/site-url.ts'
import { DataLinks } from './data-links.tsx'

/** The sheet's legend: what this is, ways to contribute, and the page's content as data. */
export function SiteFooter({ onKeys, onOffline }: { onKeys: () => void; onOffline: () => void }) {
  return (
    <footer className="foot">
      <div className="wrap">
        {isProject && <p>The facts in this catalogue are free to use.</p>}
        <ul>
          {parts.pages?.map(({ slug, title }) => (
            <li key={slug}>
              <Link to="/$slug/" params={{ slug }}>
                {slug === 'about' ? 'About' : title}
              </Link>
            </li>
          ))}
          {parts.news && (
            <li>
              <Link to="/blog/">News</Link>
            </li>
          )}
          {contributeUrl && (
            <li>
              <a href={contributeUrl}>Add a guideline</a>
            </li>
          )}
          <li>
            <a href={siteUrl('/openapi.yaml')}>API</a>
          </li>
          <li>
            <button type="button" onClick={onKeys}>
              Keyboard shortcuts
            </button>
          </li>
          <li>
            <button type="button" onClick={onOffline}>
              Make available offline
            </button>
          </li>
          <DataLinks />
        </ul>
      </div>
    </footer>
  )
}
