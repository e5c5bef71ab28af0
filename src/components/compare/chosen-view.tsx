import { useMemo } from 'react'
import { comparisonRows } from '../../data/comparison/rows.ts'
import { numberWord, shortNames } from '../../data/comparison/words.ts'
import { counted, listed } from '../../data/model/counted.ts'
import type { Choice } from '../filters/choices.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { AbsentChoices } from './absent-choices.tsx'
import { MOST, understoodFilter, withCompaniesResolved, withGuidelines, type CompareFilter } from './compare-filter.ts'
import type { ChosenProps } from './compare-view.tsx'
import { ChooseAnother } from './choose-another.tsx'
import { ChooseFewer } from './choose-fewer.tsx'
import { Comparison } from './comparison.tsx'

/** The guidelines that the address names: side by side, or what is asked for first where they are too few or too many. */
export function ChosenView({ page, guidelines, filter: written, onFilter, List }: ChosenProps) {
  const asked = useMemo(() => withCompaniesResolved(page, written), [page, written])
  const { filter, absent } = useMemo(() => understoodFilter(page, asked), [page, asked])
  const groups = useMemo(
    () => comparisonRows(guidelines, page.categories, filter.topics),
    [guidelines, page, filter.topics],
  )
  const ids = filter.guidelines ?? []
  const chosen = ids.flatMap((id) => page.guidelines.find((one) => one.id === id) ?? [])
  const topics = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const isTable = guidelines.length > 1

  function drop({ param, id }: Choice): void {
    const isGone = (written: string) => written.toLowerCase() === id.toLowerCase()
    if (param === 'guidelines' || param === 'topics') {
      const left = asked[param]?.filter((written) => !isGone(written))
      onFilter({ [param]: left?.length ? left : undefined, ...(param === 'guidelines' && { company: undefined }) })
    } else onFilter({ [param]: undefined })
  }

  return (
    <>
      <PageHeader
        title="Compare"
        lede={
          isTable
            ? `${listed(shortNames(guidelines))} on ${counted(topics, 'topic')}`
            : ids.length > MOST
              ? `${counted(ids.length, 'guideline')} chosen; ${numberWord(MOST).toLowerCase()} stand side by side`
              : 'Two to four guidelines side by side, topic by topic'
        }
        action={isTable && <CopyButton label="Copy link" text={async () => location.href} />}
      />
      <div className="wrap">
        <AbsentChoices absent={absent} onDrop={drop} />
        {isTable ? (
          <Comparison
            page={page}
            guidelines={guidelines}
            groups={groups}
            filter={filter}
            onFilter={onFilter}
            List={List}
          />
        ) : chosen.length > MOST ? (
          <ChooseFewer key={ids.join(' ')} chosen={chosen} filter={filter} />
        ) : (
          <ChooseAnother page={page} first={chosen[0]} choose={(id) => added(filter, id)} List={List} />
        )}
      </div>
    </>
  )
}

function added(filter: CompareFilter, id: string): CompareFilter {
  return withGuidelines(filter, [...(filter.guidelines ?? []), id])
}
