import { Link } from '@tanstack/react-router'
import type { CatalogueSource } from '../../data/catalogue-source.ts'
import type { CatalogueIndex } from '../../data/model/catalogue.ts'
import { nearest } from './nearest.ts'
import { TopicName } from './topic-name.tsx'
import { useCatalogue } from './use-catalogue.ts'

// Suggestions are an extra: when they do not load, the page still names the way out.
const readIndex = (catalogue: CatalogueSource) => catalogue.index()

/** The topics and guidelines whose names come close to a text that led nowhere. Shows nothing when none does. */
export function NearestPages({ text }: { text: string }) {
  const { data: index } = useCatalogue(readIndex)
  const pages = nearest(text, index ? pagesOf(index) : []).filter(
    ({ kind, id }, at, all) => all.findIndex((one) => one.kind === kind && one.id === id) === at,
  )
  if (pages.length === 0) return null
  return (
    <section className="nearest" aria-label="Nearest pages">
      <p className="quiet">Did you mean</p>
      <ul className="ruled">
        {pages.map(({ id, kind, title }) => (
          <li key={kind + id}>
            {kind === 'Topic' ? (
              <Link className="row-link" to="/design/topics/$topicId" params={{ topicId: id }}>
                <NearestPage kind={kind} title={title} />
              </Link>
            ) : (
              <Link className="row-link" to="/design/guidelines/$guidelineId" params={{ guidelineId: id }}>
                <NearestPage kind={kind} title={title} />
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Candidate {
  kind: 'Topic' | 'Guideline'
  id: string
  /** Compared with the text, as the id is; a guideline stands here by its title, and again by its company. */
  name: string
  title: string
}

function pagesOf({ topics, guidelines }: CatalogueIndex): Candidate[] {
  return [
    ...topics.map(({ id, name }): Candidate => ({ kind: 'Topic', id, name, title: name })),
    ...guidelines.flatMap(({ id, title, company }): Candidate[] => [
      { kind: 'Guideline', id, name: title, title },
      { kind: 'Guideline', id, name: company.name, title },
    ]),
  ]
}

function NearestPage({ kind, title }: Pick<Candidate, 'kind' | 'title'>) {
  return (
    <span>
      <TopicName name={title} />
      <small>{kind}</small>
    </span>
  )
}
