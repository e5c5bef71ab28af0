import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { topicPath } from '../../data/model/permalink.ts'
import { recentPages } from '../../boot/recent.ts'
import { TopicIcon } from '../ui/icons.tsx'

interface RecentPagesProps {
  /** Topics that many look for. */
  popular: readonly { id: string; name: string }[]
  onOpen: () => void
}

/** Before anything is typed: what was opened last, and where much is to be found. */
export function RecentPages({ popular, onOpen }: RecentPagesProps) {
  const [pages] = useState(recentPages)
  const others = popular.filter(({ id }) => !pages.some(({ path }) => path === topicPath(id)))
  return (
    <nav className="results" aria-label="Before typing">
      {pages.length > 0 && (
        <>
          <p>Last opened</p>
          <ul>
            {pages.map(({ path, title }) => (
              <li key={path}>
                <Link className="hit" to={path} replace onClick={onOpen}>
                  <TopicIcon />
                  <span>{title}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <p>Most sections</p>
          <ul>
            {others.map(({ id, name }) => (
              <li key={id}>
                <Link className="hit" to="/design/topics/$topicId" params={{ topicId: id }} replace onClick={onOpen}>
                  <TopicIcon />
                  <span>{name}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="small">
        Narrow with <code>company:</code>, <code>category:</code>, <code>level:</code>, <code>sector:</code>,{' '}
        <code>status:</code> or <code>has:rule</code>, leave a word out with <code>-</code>.
      </p>
    </nav>
  )
}
