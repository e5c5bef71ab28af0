import { Link } from '@tanstack/react-router'
import type { StandardPage } from '../../data/model/standards.ts'
import { standardPath } from '../../data/model/permalink.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { CiteLink } from '../ui/cite-link.tsx'
import { siteUrl } from '../ui/site-url.ts'

/** A standard's name and figures, what is in force, and the way to the document. */
export function StandardHead({ standard }: { standard: StandardPage }) {
  const { id, number, title, url, replacedBy, succession, current, entries, topics, guidelineTotal } = standard
  const sections = entries.reduce((sum, entry) => sum + entry.sections.length, 0)
  const hasTitle = title !== number
  return (
    <PageHeader
      crumbs={
        <li>
          <Link to="/design/standards" activeOptions={{ exact: true }}>
            Standards
          </Link>
        </li>
      }
      title={title.startsWith(number) ? title : number}
      lede={hasTitle && !title.startsWith(number) && title}
      facts={[
        {
          label: 'Named by',
          figure: true,
          value: (
            <>
              {entries.length} <span className="n">of {guidelineTotal}</span>
            </>
          ),
        },
        replacedBy !== undefined && {
          label: `As ${number}`,
          figure: true,
          value: (
            <>
              {entries.filter(isNaming(id)).length} <span className="n">of {entries.length}</span>
            </>
          ),
        },
        succession.length > 1 && {
          label: 'By the number in force',
          figure: true,
          value: (
            <>
              {current} <span className="n">of {entries.length}</span>
            </>
          ),
        },
        { label: 'Sections', figure: true, value: sections },
        succession.length === 1 && { label: 'Topics', figure: true, value: topics.length },
        { label: 'Permalink', width: 'full', wide: true, value: <code>/design/standards/{id}</code> },
      ]}
    >
      <Place standard={standard} />
      <div className="actions">
        <a className="button is-main" href={url}>
          Read {number} ↗
        </a>
        <CiteLink className="button" href={siteUrl(standardPath(id))} name={number} />
      </div>
    </PageHeader>
  )
}

/** Whether a guideline names a standard by this very number. */
function isNaming(id: string): (entry: StandardPage['entries'][number]) => boolean {
  return ({ sections }) => sections.some(({ standards }) => standards.includes(id))
}

/** What a standard replaced, or what took its place. */
function Place({ standard: { id, replacedBy, succession } }: { standard: StandardPage }) {
  const replaced = succession.filter((one) => one.replacedBy === id)
  const successor = succession.find((one) => one.id === replacedBy)
  if (!successor && replaced.length === 0) return null
  return (
    <p className="hint">
      {successor && (
        <>
          <span className="status">replaced</span> In its place is{' '}
          <Link to="/design/standards/$standardId" params={{ standardId: successor.id }}>
            {successor.number} {successor.title}
          </Link>
          .{' '}
        </>
      )}
      {replaced.length > 0 && (
        <>
          Replaces{' '}
          {replaced.map((one, at) => (
            <span key={one.id}>
              {at > 0 && ', '}
              <Link to="/design/standards/$standardId" params={{ standardId: one.id }}>
                {one.number}
              </Link>
            </span>
          ))}
          .
        </>
      )}
    </p>
  )
}
