import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { CatalogueSource } from '../../data/catalogue-source.ts'
import { LONGEST_LINE, type FurtherTopic } from '../../data/draft/draft.ts'
import { counted } from '../../data/model/counted.ts'
import { useCatalogue } from '../ui/use-catalogue.ts'
import { OwnLine } from './own-line.tsx'

interface CoveredTopicProps {
  topic: { id: string; name: string }
  further: FurtherTopic
  /** Undefined takes the topic out. */
  onFurther: (further: FurtherTopic | undefined) => void
}

/** A topic that the draft covers: the reader's own line, and sections of others to start from. */
export function CoveredTopic({ topic, further, onFurther }: CoveredTopicProps) {
  const [isOpen, setOpen] = useState(false)
  const read = useMemo(
    () => (isOpen ? (catalogue: CatalogueSource) => catalogue.topic(topic.id) : undefined),
    [isOpen, topic.id],
  )
  const { data, failure } = useCatalogue(read)
  const { sources } = further
  const toggle = (source: FurtherTopic['sources'][number]) =>
    onFurther({
      ...further,
      sources: sources.some(({ url }) => url === source.url)
        ? sources.filter(({ url }) => url !== source.url)
        : [...sources, source],
    })
  return (
    <li>
      <div className="covered-head">
        <Link to="/design/topics/$topicId" params={{ topicId: topic.id }}>
          {topic.name}
        </Link>
        <button
          className="toggle push"
          type="button"
          aria-label={`Take out ${topic.name}`}
          onClick={() => onFurther(undefined)}
        >
          Take out
        </button>
      </div>
      <OwnLine
        value={further.line}
        onLine={(line) => onFurther({ topic: topic.id, sources, ...(line !== '' && { line }) })}
      />
      <button className="toggle" type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {sources.length === 0 ? 'Choose sources' : counted(sources.length, 'source')}
        <span className="hidden"> for {topic.name}</span>
      </button>
      {failure && <p className="hint">The sections did not come. {failure.message}</p>}
      {isOpen && data && (
        <ul className="sources" aria-label={`Sections on ${topic.name}`}>
          {data.entries.flatMap(({ guideline, references }) =>
            references.map(({ name, url }) => (
              <li key={`${guideline.id} ${url}`}>
                <label>
                  <input
                    type="checkbox"
                    checked={sources.some((one) => one.url === url)}
                    onChange={() =>
                      toggle({
                        guideline: guideline.id,
                        name: `${guideline.company.name}: ${name}`.slice(0, LONGEST_LINE),
                        url,
                      })
                    }
                  />
                  <span>
                    {guideline.company.name}: {name}
                  </span>
                </label>{' '}
                <a href={url} aria-label={`Read ${guideline.company.name}: ${name}`}>
                  Read
                </a>
              </li>
            )),
          )}
        </ul>
      )}
    </li>
  )
}
