import { Link, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { CatalogueIndex } from '../../data/model/catalogue.ts'
import { nearest } from './nearest.ts'
import { TopicName } from './topic-name.tsx'

/** The topics and guidelines whose names come close to a text that led nowhere. Shows nothing when none does. */
export function NearestPages({ text }: { text: string }) {
  const { catalogue } = useRouter().options.context
  const [index, setIndex] = useState<CatalogueIndex>()

  useEffect(() => {
    let wanted = true
    // Suggestions are an extra: when they do not load, the page still names the way out.
    catalogue.index().then(
      (loaded) => wanted && setIndex(loaded),
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [catalogue])

  const topics = nearest(text, index?.topics ?? [])
  const guidelines = nearest(
    text,
    (index?.guidelines ?? []).flatMap(({ id, title, company }) => [
      { id, title, name: title },
      { id, title, name: company.name },
    ]),
  ).filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at)
  if (topics.length + guidelines.length === 0) return null
  return (
    <section className="nearest" aria-label="Nearest pages">
      <p className="quiet">Did you mean</p>
      <ul className="ruled">
        {topics.map(({ id, name }) => (
          <li key={id}>
            <Link className="row-link" to="/design/topics/$topicId" params={{ topicId: id }}>
              <span>
                <TopicName name={name} />
                <small>Topic</small>
              </span>
            </Link>
          </li>
        ))}
        {guidelines.map(({ id, title }) => (
          <li key={id}>
            <Link className="row-link" to="/design/guidelines/$guidelineId" params={{ guidelineId: id }}>
              <span>
                {title}
                <small>Guideline</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
