import { Link } from '@tanstack/react-router'
import type { TopicPage } from '../../data/model/catalogue.ts'

interface NamedStandardsProps {
  standards: TopicPage['named']
  /** Whether the head of the page has standards, too. */
  areOthers: boolean
}

/** Standards that the sections of a topic name, beside those that govern it. */
export function NamedStandards({ standards, areOthers }: NamedStandardsProps) {
  if (standards.length === 0) return null
  return (
    <section className="block" aria-labelledby="named">
      <h2 className="block-title" id="named">
        {areOthers ? 'Other standards these sections name' : 'Standards these sections name'}
      </h2>
      <ul className="ruled">
        {standards.map(({ id, number, title, guidelines }) => (
          <li key={id}>
            <Link className="row-link" to="/design/standards/$standardId" params={{ standardId: id }}>
              <span>
                {number}
                <small>{title}</small>
              </span>
              <span className="n" aria-label={`${guidelines} guidelines`}>
                {guidelines}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
