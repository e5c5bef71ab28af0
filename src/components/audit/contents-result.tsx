import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { peersIn } from '../../data/contents/peers.ts'
import { counted } from '../../data/model/counted.ts'
import { Choice } from '../ui/choice.tsx'
import { sectorName } from '../ui/sector-name.ts'
import type { CheckedContents } from './contents-check.tsx'

/** So many topics that are lacking are shown at first: those that most peers have. */
const FIRST = 20

/** Topics that are covered and topics that are lacking, each of which the reader can move to the other side. */
export function ContentsResult({ contents }: { contents: CheckedContents }) {
  const { headings, found, library } = contents
  const [moved, setMoved] = useState<ReadonlySet<string>>(new Set())
  const [sector, setSector] = useState<string>()
  const [isWhole, setIsWhole] = useState(false)
  const peers = peersIn(library, sector)
  const sectors = [...new Set(library.index.guidelines.flatMap((one) => one.sector ?? []))].sort()
  const saidBy = new Map(found.map((topic) => [topic.id, topic.headings]))
  const isCovered = (id: string) => saidBy.has(id) !== moved.has(id)
  const covered = library.topics.filter(({ id }) => isCovered(id))
  const lacking = peers.topics.filter(({ id }) => !isCovered(id))
  const move = (id: string) =>
    setMoved((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]))
  return (
    <div className="contents-result">
      <section aria-labelledby="covered">
        <h3 id="covered">
          Covered: {counted(covered.length, 'topic')}{' '}
          <span className="quiet small">of {counted(headings, 'heading')}</span>
        </h3>
        <ul>
          {covered.map(({ id, name }) => (
            <li key={id}>
              <Link to="/design/topics/$topicId" params={{ topicId: id }}>
                {name}
              </Link>
              <small>{saidBy.get(id)?.slice(0, 2).join(', ') ?? 'Added by you'}</small>
              <button className="toggle" type="button" onClick={() => move(id)}>
                <span>
                  <span className="hidden">{name}: </span>Not covered
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="lacking">
        <h3 id="lacking">Lacking: {counted(lacking.length, 'topic')}</h3>
        <Choice label="Peers" value={sector} none="All guidelines" onChoose={setSector}>
          {sectors.map((one) => (
            <option key={one} value={one}>
              {sectorName(one)}
            </option>
          ))}
        </Choice>
        <ul>
          {lacking.slice(0, isWhole ? undefined : FIRST).map(({ id, name, guidelines }) => (
            <li key={id}>
              <Link to="/design/topics/$topicId" params={{ topicId: id }}>
                {name}
              </Link>
              <small>
                {guidelines} of {counted(peers.guidelines, 'guideline')}
              </small>
              <button className="toggle" type="button" onClick={() => move(id)}>
                <span>
                  <span className="hidden">{name}: </span>Is covered
                </span>
              </button>
            </li>
          ))}
        </ul>
        {lacking.length > FIRST && (
          <button className="toggle" type="button" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? 'Fewer' : `${lacking.length - FIRST} more`}
          </button>
        )}
      </section>
    </div>
  )
}
