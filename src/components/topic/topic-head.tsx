import { Link } from '@tanstack/react-router'
import type { TopicPage } from '../../data/model/catalogue.ts'
import { counted } from '../../data/model/counted.ts'
import { topicPath } from '../../data/model/permalink.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { CiteLink } from '../ui/cite-link.tsx'
import { Day } from '../ui/day.tsx'
import { siteUrl } from '../ui/site-url.ts'
import { sectionsOf } from './filter-entries.ts'

/** Aliases are there to be found by; a few tell the reader what else the topic is called. */
const SHOWN_ALIASES = 8

/** A topic's name, description and facts. */
export function TopicHead({ topic }: { topic: TopicPage }) {
  const { category, entries, standards } = topic
  const days = entries.flatMap(({ guideline }) => guideline.reviewDate ?? [])
  const reviewed = days.toSorted().at(-1)
  return (
    <PageHeader
      crumbs={
        <>
          <li>
            <Link to="/design/topics/" activeOptions={{ exact: true }}>
              Topics
            </Link>
          </li>
          <li>
            <Link to="/design/topics/" hash={category.id} activeOptions={{ exact: true }}>
              {category.name}
            </Link>
          </li>
        </>
      }
      title={topic.name}
      lede={topic.description}
      facts={[
        {
          label: 'Guidelines',
          figure: true,
          value: (
            <>
              {entries.length} <span className="n">of {topic.guidelineTotal}</span>
            </>
          ),
        },
        { label: 'Sections', figure: true, value: sectionsOf(entries) },
        reviewed !== undefined && { label: 'Reviewed', value: <Day day={reviewed} /> },
        standards.length > 0 && { label: 'Standards', width: 'full', value: <Standards standards={standards} /> },
        { label: 'Permalink', width: 'full', wide: true, value: <code>/design/topics/{topic.id}</code> },
      ]}
    >
      {topic.aliases.length > 0 && <p className="hint">Also: {topic.aliases.slice(0, SHOWN_ALIASES).join(', ')}</p>}
      <div className="actions">
        <CiteLink className="button" href={siteUrl(topicPath(topic.id))} name={topic.name} />
      </div>
    </PageHeader>
  )
}

function Standards({ standards }: Pick<TopicPage, 'standards'>) {
  return (
    <ul>
      {standards.map(({ name, url, page }) => (
        <li key={url}>
          <a href={url}>{name}</a>
          {page && (
            <>
              {', '}
              <Link to="/design/standards/$standardId" params={{ standardId: page.id }}>
                {counted(page.guidelines, 'guideline')}
              </Link>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
