import type { Prose } from '../../data/catalogue-source.ts'
import { Day } from '../ui/day.tsx'
import { PageHeader } from './page-header.tsx'

/** A prose page or a post. Its HTML comes from our own Markdown, rendered without raw HTML. */
export function ProseView({ prose }: { prose: Prose }) {
  return (
    <>
      <PageHeader title={prose.title} lede={prose.description}>
        {prose.date && (
          <p className="hint">
            <Day day={prose.date} />
          </p>
        )}
      </PageHeader>
      <div className="wrap prose block" dangerouslySetInnerHTML={{ __html: prose.html }} />
    </>
  )
}
