import { Link } from '@tanstack/react-router'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import type { Position } from '../../data/model/decisions.ts'
import { counted, listed, percent } from '../../data/model/counted.ts'

/** The guideline's decisions at a glance, each beside what most others take. */
export function Positions({ positions, id }: Pick<GuidelinePage, 'positions' | 'id'>) {
  const leading = positions.filter(({ isLeading }) => isLeading).length
  return (
    <section className="positions" aria-labelledby="decisions">
      <div className="chart-head">
        <h2 className="block-title" id="decisions">
          Decisions
        </h2>
        <Link className="link" to="/design/decisions" search={{ follow: id }}>
          Highlight in all decisions
        </Link>
      </div>
      <p className="hint">
        With the largest group in {leading} of {counted(positions.length, 'question')}.
      </p>
      <ul className="ruled">
        {positions.map((position) => (
          <li key={position.topic.id}>
            <a className="row-link" href={`#${position.topic.id}`}>
              <span>
                {listed(position.takes)}
                <small>{position.question}</small>
                <small>{verdict(position)}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function verdict({ isLeading, leading, share }: Position): string {
  if (!isLeading) return `Differs: ${percent(share)} take ${listed(leading)}`
  if (leading.length > 1) return `With one of the largest groups, ${percent(share)}`
  return share >= 0.5 ? `With the majority, ${percent(share)}` : `With the largest group, ${percent(share)}`
}
