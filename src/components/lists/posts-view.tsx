import { Link } from '@tanstack/react-router'
import type { ProseSummary } from '../../data/model/catalogue.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { Day } from '../ui/day.tsx'

/** All posts, latest first. */
export function PostsView({ posts }: { posts: readonly ProseSummary[] }) {
  return (
    <>
      <PageHeader title="News" lede="What changed in the API Stylebook" />
      <div className="wrap block">
        {posts.length === 0 && <p className="quiet">Nothing has been posted yet.</p>}
        <ul>
          {posts.map(({ slug, title, description, date }) => (
            <li key={slug}>
              <Link className="row-link" to="/blog/$slug" params={{ slug }}>
                <span>
                  {title}
                  {description && <small>{description}</small>}
                </span>
                {date && <Day className="n" day={date} />}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
