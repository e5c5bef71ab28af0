import { Link } from '@tanstack/react-router'
import type { TopicEntry } from '../../data/model/catalogue.ts'
import { ChooseGuideline } from '../selection/choose-guideline.tsx'
import { Day } from '../ui/day.tsx'
import { CiteLink } from '../ui/cite-link.tsx'
import { hydratedApart } from '../ui/hydrated-apart.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import { ReferenceList } from './reference-list.tsx'
import { Summary } from './summary.tsx'
import { Takes } from './takes.tsx'

const TYPES: Record<string, string> = { website: 'Website', github: 'GitHub', gitbook: 'GitBook', pdf: 'PDF' }

/** What one guideline says about the topic: who, what they take, and where exactly. */
export const TopicEntryBlock = hydratedApart(EntryArticle)

interface EntryArticleProps {
  entry: TopicEntry
  /** Whether it stands below what a page shows at first, and is laid out only when that comes near. */
  isFar: boolean
  /** The group it stands in, where it may stand in an earlier one as well, which is then the place of its address. */
  within?: string | undefined
}

function EntryArticle({ entry, isFar, within }: EntryArticleProps) {
  const { guideline, summary, decisions, references } = entry
  const { id, title, company, date, reviewDate, type } = guideline
  const name = within ? `${id}-in-${within}` : `${id}-name`
  return (
    <article className={isFar ? 'entry is-far' : 'entry'} id={within ? undefined : id} aria-labelledby={name}>
      <header className="entry-by">
        <ChooseGuideline guideline={guideline} size={40} />
        <h3>
          <Link className="ink" id={name} to="/design/guidelines/$guidelineId" params={{ guidelineId: id }}>
            {company.name}
          </Link>
          <CiteLink href={`#${id}`} name={`${company.name}, ${title}`} />
        </h3>
        <p>{title}</p>
        <p>
          {type && TYPES[type]}
          {type && date && ', '}
          {date && <Day day={date} />}
        </p>
        {reviewDate && (
          <p className="reviewed">
            reviewed <Day day={reviewDate} />
          </p>
        )}
        <StatusMark guideline={guideline} />
      </header>
      <Takes decisions={decisions} />
      {summary && <Summary text={summary} />}
      <ReferenceList references={references} languages={guideline.languages} />
    </article>
  )
}
