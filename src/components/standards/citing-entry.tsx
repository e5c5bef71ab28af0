import { Link } from '@tanstack/react-router'
import type { StandardPage } from '../../data/model/standards.ts'
import { ChooseGuideline } from '../selection/choose-guideline.tsx'
import { CiteLink } from '../ui/cite-link.tsx'
import { hydratedApart } from '../ui/hydrated-apart.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import { TopicName } from '../ui/topic-name.tsx'

type Entry = StandardPage['entries'][number]

interface CitingEntryProps extends Entry {
  standard: StandardPage
}

/** The sections in which a guideline names a standard, with the number they name and the topics they are filed under. */
export const CitingEntry = hydratedApart(CitingArticle)

function CitingArticle({ guideline, sections, standard: { succession, topics } }: CitingEntryProps) {
  const { id, title, company } = guideline
  return (
    <article className="entry" id={id} aria-labelledby={`${id}-name`}>
      <header className="entry-by">
        <ChooseGuideline guideline={guideline} size={40} />
        <h3>
          <Link className="ink" id={`${id}-name`} to="/design/guidelines/$guidelineId" params={{ guidelineId: id }}>
            {company.name}
          </Link>
          <CiteLink href={`#${id}`} name={`${company.name}, ${title}`} />
        </h3>
        <p>{title}</p>
        <StatusMark guideline={guideline} />
      </header>
      <ul className="refs">
        {sections.map(({ url, name, standards, topics: filed = [] }) => (
          <li key={`${url} ${name}`} className="citing">
            <a className="ref-name" href={url}>
              {name ?? readable(url)}
            </a>
            {succession.length > 1 && (
              <span className="mono">
                {standards.map((one) => succession.find((other) => other.id === one)?.number).join(', ')}
              </span>
            )}
            {filed.length > 0 && (
              <small>
                {filed.map((topic, at) => (
                  <span key={topic}>
                    {at > 0 && ', '}
                    <Link className="ink" to="/design/topics/$topicId" params={{ topicId: topic }} hash={id}>
                      <TopicName name={topics.find((one) => one.id === topic)?.name ?? topic} />
                    </Link>
                  </span>
                ))}
              </small>
            )}
          </li>
        ))}
      </ul>
    </article>
  )
}

/** The end of an address, where nobody recorded what the section is called. */
function readable(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '')
}
