import { Link } from '@tanstack/react-router'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import { counted } from '../../data/model/counted.ts'

const FIRST = 9

/** The standards that a guideline names, those in most sections first, and what has taken the place of one. */
export function StandardsNamed({ standards }: Pick<GuidelinePage, 'standards'>) {
  const former = standards.filter(({ successor }) => successor).length
  return (
    <section className="positions" aria-labelledby="standards">
      <div className="chart-head">
        <h2 className="block-title" id="standards">
          Standards
        </h2>
        <Link className="link" to="/design/standards">
          All standards
        </Link>
      </div>
      <p className="hint">
        Names {counted(standards.length, 'standard')}
        {former > 0 && `, ${former} of which ${former === 1 ? 'has' : 'have'} been replaced`}.
      </p>
      <StandardList standards={standards.slice(0, FIRST)} />
      {standards.length > FIRST && (
        <details className="silent">
          <summary>{standards.length - FIRST} more</summary>
          <StandardList standards={standards.slice(FIRST)} />
        </details>
      )}
    </section>
  )
}

function StandardList({ standards }: Pick<GuidelinePage, 'standards'>) {
  return (
    <ul className="ruled">
      {standards.map(({ id, number, title, sections, successor }) => (
        <li key={id}>
          <Link className="row-link" to="/design/standards/$standardId" params={{ standardId: id }}>
            <span>
              {number}
              <small>{successor ? `replaced by ${successor.number}` : title}</small>
            </span>
            <span className="n" aria-label={counted(sections, 'section')}>
              {sections}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
