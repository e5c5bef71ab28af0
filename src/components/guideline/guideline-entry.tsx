import { Link } from '@tanstack/react-router'
import type { GuidelineEntry, Named } from '../../data/model/catalogue.ts'
import { ReferenceList } from '../topic/reference-list.tsx'
import { Summary } from '../topic/summary.tsx'
import { Takes } from '../topic/takes.tsx'
import { CiteLink } from '../ui/cite-link.tsx'
import { hydratedApart } from '../ui/hydrated-apart.tsx'
import { TopicName } from '../ui/topic-name.tsx'

/** What the guideline says about one topic. */
export const GuidelineEntryBlock = hydratedApart(EntryArticle)

function EntryArticle({ entry, languages }: { entry: GuidelineEntry; languages: readonly Named[] }) {
  const { topic, summary, decisions, references } = entry
  return (
    <article className="entry" id={topic.id} aria-labelledby={`${topic.id}-name`}>
      <h3>
        <Link className="ink" id={`${topic.id}-name`} to="/design/topics/$topicId" params={{ topicId: topic.id }}>
          <TopicName name={topic.name} />
        </Link>
        <CiteLink href={`#${topic.id}`} name={topic.name} />
      </h3>
      <Takes decisions={decisions} />
      {summary && <Summary text={summary} />}
      <ReferenceList references={references} languages={languages} />
    </article>
  )
}
