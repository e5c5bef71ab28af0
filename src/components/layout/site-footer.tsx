import { Link } from '@tanstack/react-router'
import { repository } from '../../site.ts'

/** The sheet's legend: what this is, and ways to contribute. */
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
            <button type="button" onClick={onKeys}>
              Keyboard shortcuts
            </button>
          </li>
        </ul>
      </div>
    </footer>
  )
}
