import type { ComparableGuideline } from '../../data/model/compare.ts'
import { guidelineName } from '../../data/model/guideline-name.ts'
import type { CompareFilter } from './compare-filter.ts'
import type { ChosenProps } from './compare-view.tsx'

interface ChooseAnotherProps extends Pick<ChosenProps, 'page' | 'List'> {
  first: ComparableGuideline | undefined
  choose: (id: string) => CompareFilter
}

/** One guideline is chosen, or none that there is: which to put beside it, the most similar first. */
export function ChooseAnother({ page, first, choose, List }: ChooseAnotherProps) {
  const others = page.guidelines.filter((one) => one !== first)
  const alike = first?.alike.flatMap((at) => page.guidelines[at] ?? []) ?? []
  return (
    <>
      {alike.length > 0 && (
        <section className="block" aria-labelledby="similar">
          <h2 className="block-title" id="similar">
            Most similar to {first ? guidelineName(first) : ''}
          </h2>
          <List guidelines={alike} choose={choose} />
        </section>
      )}
      <section className="block" aria-labelledby="choose">
        <h2 className="block-title" id="choose">
          {first ? `Compare ${guidelineName(first)} with` : 'Choose the first guideline'}
        </h2>
        <List guidelines={others} choose={choose} />
      </section>
    </>
  )
}
