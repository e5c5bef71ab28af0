import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { contributeUrl, isProject, parts } from '../../app/site.ts'
import type { HomePage } from '../../data/model/home.ts'
import { counted } from '../../data/model/counted.ts'

/** What people come for: to look up, to compare, to write a guideline of their own or judge one. */
export function HomeTasks({ counts }: Pick<HomePage, 'counts'>) {
  return (
    <div className="tasks">
      <Task id="look-up" title="Look up" says="What every guideline says on one question, down to the section.">
        <li>
          <Link to="/design/topics/">{counted(counts.topics, 'topic')}</Link> by category
        </li>
        <li>
          <Link to="/design/guidelines/">{counted(counts.guidelines, 'guideline')}</Link> by sector, country, scope
        </li>
        <li>
          <Link to="/search">Search</Link> all sections in your own words
        </li>
      </Task>
      <Task id="compare" title="Compare" says="Where guidelines agree, where they differ, and who is silent.">
        <li>
          <Link to="/design/compare">Compare</Link> two to four side by side
        </li>
        {parts.decisions && (
          <li>
            <Link to="/design/decisions">Decisions</Link>: who chooses what
          </li>
        )}
        <li>
          <Link to="/design/coverage">Coverage</Link>: who deals with what
        </li>
        {isProject && (
          <li>
            <Link to="/design/coverage" search={{ sector: ['government'], against: 'company', view: 'apart' }}>
              What governments cover more often than companies
            </Link>
          </li>
        )}
      </Task>
      <Task id="write" title="Write or judge your own" says="What others decide, how firmly, and what they build on.">
        {parts.decisions && (
          <li>
            <Link to="/design/yours">Draft your own</Link>, question by question
          </li>
        )}
        {parts.decisions && (
          <li>
            <Link to="/design/audit">Audit</Link> an OpenAPI description
          </li>
        )}
        {parts.decisions && (
          <li>
            <Link to="/design/decisions" search={{ sort: 'agreement' }}>
              What most agree on
            </Link>
          </li>
        )}
        {parts.standards && (
          <li>
            <Link to="/design/standards">Standards</Link> they name, and who still the one before
          </li>
        )}
        <li>
          <Link to="/design/topics/" search={{ sort: 'guidelines' }}>
            What most deal with
          </Link>
          {contributeUrl && (
            <>
              , or <a href={contributeUrl}>add yours</a>
            </>
          )}
        </li>
      </Task>
    </div>
  )
}

function Task({ id, title, says, children }: { id: string; title: string; says: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 className="block-title" id={id}>
        {title}
      </h2>
      <p className="quiet">{says}</p>
      <ul>{children}</ul>
    </section>
  )
}
