import { Link } from '@tanstack/react-router'
import { isProject } from '../../app/site.ts'
import type { ComparableGuideline, ComparePage } from '../../data/model/compare.ts'
import { guidelineName } from '../../data/model/guideline-name.ts'
import type { CompareFilter } from './compare-filter.ts'
import { GoodPairs } from './good-pairs.tsx'
import { GuidelineList } from './guideline-list.tsx'

interface BeginningsProps {
  page: ComparePage
  /** The only one that is chosen, if one is. */
  first: ComparableGuideline | undefined
  /** The address with these guidelines. */
  choose: (ids: readonly string[]) => CompareFilter
}

/** Before there is anything to compare: good pairs, or those most similar to the first, and all guidelines by their logos. */
export function Beginnings({ page, first, choose }: BeginningsProps) {
  const withOne = (id: string) => choose(first ? [first.id, id] : [id])
  const alike = first?.alike.flatMap((at) => page.guidelines[at] ?? []) ?? []
  return (
    <>
      {!first && (
        <>
          {isProject && (
            <p className="hint with-script">
              Of whole groups, Coverage shows what{' '}
              <Link to="/design/coverage" search={{ sector: ['government'], against: 'company', view: 'apart' }}>
                governments cover more often than companies
              </Link>
            </p>
          )}
          <GoodPairs id="apart" title="Far apart" pairs={page.apart} guidelines={page.guidelines} />
          <GoodPairs id="alike" title="Nearly the same" pairs={page.alike} guidelines={page.guidelines} />
        </>
      )}
      {first && alike.length > 0 && (
        <section className="block" aria-labelledby="similar">
          <h2 className="block-title" id="similar">
            Most similar to {guidelineName(first)}
          </h2>
          <GuidelineList guidelines={alike} choose={withOne} />
        </section>
      )}
      <section className="block with-script" aria-labelledby="choose">
        <h2 className="block-title" id="choose">
          {first ? `Compare ${guidelineName(first)} with` : 'Begin with one of them'}
        </h2>
        <GuidelineList guidelines={page.guidelines.filter((one) => one !== first)} choose={withOne} />
      </section>
    </>
  )
}
