import { Link } from '@tanstack/react-router'
import type { AuditedDocument } from '../../data/audit/audited-document.ts'
import { strengthOf, type Departure } from '../../data/audit/departures.ts'
import { shown, wanted } from '../../data/audit/report-words.ts'
import { counted, percent } from '../../data/model/counted.ts'
import { OWN_DRAFT } from '../../data/model/drafting.ts'
import { LevelMark } from '../ui/level-mark.tsx'
import { Places } from './places.tsx'

/** What departs from a guideline, what binds most first: a list to work off. */
export function Departures({ against }: { against: NonNullable<AuditedDocument['against']> }) {
  const { decider, comparison } = against
  const { departures, kept, silent } = comparison
  return (
    <section className="block" aria-labelledby="departs">
      <h2 className="block-title" id="departs">
        Departs from{' '}
        {decider.id === OWN_DRAFT ? (
          <Link to="/design/yours">{decider.title}</Link>
        ) : (
          <Link to="/design/guidelines/$guidelineId" params={{ guidelineId: decider.id }}>
            {decider.title}
          </Link>
        )}
      </h2>
      <p className="quiet small">
        {counted(departures.length, 'question')} to work on, {kept.length} kept, {silent.length} that a description does
        not show. Ticks are yours, for this visit.
      </p>
      <ul className="departures">
        {departures.map((departure) => (
          <Departs key={departure.question.topic} departure={departure} />
        ))}
      </ul>
    </section>
  )
}

function Departs({ departure }: { departure: Departure }) {
  const { question, wants, does, others, share } = departure
  const strength = strengthOf(departure)
  const source = wants.find(({ url }) => url !== undefined)?.url
  return (
    <li>
      <input type="checkbox" aria-label={`${question.name}: done`} />
      <div>
        <p>
          {strength && <LevelMark level={strength} />}{' '}
          <Link to="/design/topics/$topicId" params={{ topicId: question.topic }}>
            <strong>{question.name}</strong>
          </Link>
          : {source === undefined ? wanted(question, wants) : <a href={source}>{wanted(question, wants)}</a>}
        </p>
        {does.map((finding) => (
          <div className="instead" key={finding.option}>
            but {shown(question, finding)} <Places pointers={finding.evidence} />
          </div>
        ))}
        {others.length > 0 && (
          <div className="instead">
            but something else <Places pointers={others} />
          </div>
        )}
        {does.length === 0 && others.length === 0 && (
          <p className="instead">not kept in {percent(share)} of the places</p>
        )}
      </div>
    </li>
  )
}
