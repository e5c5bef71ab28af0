import type { Prose } from '../../data/catalogue-source.ts'
import { Day } from '../ui/day.tsx'
import { ProseHtml } from '../ui/prose-html.tsx'
import { PageHeader } from './page-header.tsx'

/** A prose page or a post. */
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
      <ProseHtml className="wrap prose block" html={prose.html} />
    </>
  )
}
