import type { GuidelinePage } from '../../data/model/catalogue.ts'
import { entriesClass } from '../topic/reference-list.tsx'
import { Blank } from '../ui/blank.tsx'
import { EditLink } from '../ui/edit-link.tsx'
import { ProseHtml } from '../ui/prose-html.tsx'
import { CompareWith } from './compare-with.tsx'
import { Coverage } from './coverage.tsx'
import { GuidelineEntryBlock } from './guideline-entry.tsx'
import { GuidelineHead } from './guideline-head.tsx'
import { Positions } from './positions.tsx'
import { StandardsNamed } from './standards-named.tsx'

/** One published guideline: what it is, and its sections by topic. */
export function GuidelineView({ guideline }: { guideline: GuidelinePage }) {
  const { categories, languages, attachedDocuments } = guideline
  return (
    <>
      <GuidelineHead guideline={guideline} />
      <div className="wrap body">
        <nav className="rail" aria-labelledby="contents">
          <h2 id="contents">Topics by category</h2>
          <ul className="rail-list">
            {categories.map(({ category, entries }) => (
              <li key={category.id}>
                <a href={`#category-${category.id}`}>
                  <span>{category.name}</span>
                  <span className="n">{entries.length}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {guideline.introduction && <ProseHtml className="prose intro" html={guideline.introduction} />}
          {attachedDocuments.length > 0 && <AttachedDocuments documents={attachedDocuments} />}
          {categories.length > 1 && (
            <section aria-labelledby="coverage">
              <div className="chart-head">
                <h2 className="block-title" id="coverage">
                  Coverage
                </h2>
              </div>
              <Coverage categories={categories} />
            </section>
          )}
          {guideline.positions.length > 0 && <Positions positions={guideline.positions} id={guideline.id} />}
          {guideline.alike.length > 0 && <CompareWith {...guideline} />}
          {guideline.standards.length > 0 && <StandardsNamed standards={guideline.standards} />}
          {categories.length === 0 && <NoTopics />}
          <div className={entriesClass(categories.flatMap(({ entries }) => entries))}>
            {categories.map(({ category, entries }) => (
              <section
                key={category.id}
                className="group"
                id={`category-${category.id}`}
                aria-labelledby={`name-${category.id}`}
              >
                <h2 id={`name-${category.id}`}>{category.name}</h2>
                {entries.map((entry) => (
                  <GuidelineEntryBlock key={entry.topic.id} entry={entry} languages={languages} />
                ))}
              </section>
            ))}
          </div>
          <EditLink file={guideline.file} page={`/design/guidelines/${guideline.id}`} />
        </div>
      </div>
    </>
  )
}

function AttachedDocuments({ documents }: { documents: GuidelinePage['attachedDocuments'] }) {
  return (
    <section className="attached" aria-labelledby="documents">
      <h2 className="block-title" id="documents">
        Documents
      </h2>
      <ul>
        {documents.map(({ name, url, description }) => (
          <li key={url}>
            <a href={url}>{name}</a>
            {description && <small>{description}</small>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function NoTopics() {
  return (
    <Blank title="No section of this guideline is filed yet">
      <p>Its file in the catalogue takes them by topic.</p>
    </Blank>
  )
}
