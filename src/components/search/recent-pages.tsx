import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { recentPages } from '../layout/recent.ts'
import { TopicIcon } from '../ui/icons.tsx'

/** Before anything is typed: what was opened last. */
export function RecentPages({ onOpen }: { onOpen: () => void }) {
  const [pages] = useState(recentPages)
  if (pages.length === 0) return <p className="note">Type a topic, a company, a status code or your own words.</p>
  return (
    <nav className="results" aria-label="Last opened">
      <p>Last opened</p>
      <ul>
        {pages.map(({ path, title }) => (
          <li key={path}>
            <Link className="hit" to={path} onClick={onOpen}>
              <TopicIcon />
              <span>{title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
