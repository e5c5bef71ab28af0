import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { isProject } from '../../app/site.ts'
import { percent } from '../../data/model/counted.ts'
import type { GuidelineLink } from '../../data/model/alike.ts'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import { isRetired } from '../../data/model/retired.ts'
import { guidelineName } from '../../data/model/guideline-name.ts'
import { Logo } from '../ui/logo.tsx'

/** Guidelines to put beside this one, the most similar first, and which of them its text comes from or went into. */
export function CompareWith({
  id,
  alike,
  basedOn,
  basisOf,
}: Pick<GuidelinePage, 'id' | 'alike' | 'basedOn' | 'basisOf'>) {
  return (
    <section className="positions" aria-labelledby="compare">
      <div className="chart-head">
        <h2 className="block-title" id="compare">
          Compare with
        </h2>
        <Link
          className="link"
          to="/design/compare"
          search={(before) => ({ guidelines: [...new Set([id, ...(before.guidelines ?? [])])] })}
        >
          Another guideline
        </Link>
      </div>
      <Lineage what="Based on" guidelines={basedOn} />
      <Lineage what="Others are based on it:" guidelines={basisOf} />
      <p className="hint">
        The most similar first: what both have of the topics and decisions that either has.{' '}
        {isProject && (
          <Link to="/$slug/" params={{ slug: 'about' }}>
            How this is counted
          </Link>
        )}
      </p>
      <ul className="ruled">
        {alike.map((guideline) => (
          <li key={guideline.id}>
            <Link
              className="row-link"
              to="/design/compare"
              search={{ guidelines: [id, guideline.id], company: undefined }}
            >
              <Logo company={guideline.company} size={20} retired={isRetired(guideline)} />
              <span>
                {guidelineName(guideline)}
                {has(basedOn, guideline) && <small>This one is based on it</small>}
                {has(basisOf, guideline) && <small>Based on this one</small>}
              </span>
              <span className="n">{percent(guideline.share)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function has(guidelines: readonly GuidelineLink[], { id }: GuidelineLink): boolean {
  return guidelines.some((one) => one.id === id)
}

function Lineage({ what, guidelines }: { what: string; guidelines: readonly GuidelineLink[] }) {
  if (guidelines.length === 0) return null
  return (
    <p className="quiet">
      {what}{' '}
      {guidelines.map((guideline, at) => (
        <Fragment key={guideline.id}>
          {at > 0 && ', '}
          <Link to="/design/guidelines/$guidelineId" params={{ guidelineId: guideline.id }}>
            {guidelineName(guideline)}
          </Link>
        </Fragment>
      ))}
    </p>
  )
}
