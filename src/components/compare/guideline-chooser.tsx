import { useMemo } from 'react'
import { numberWord, shortNames } from '../../data/comparison/words.ts'
import type { ComparePage } from '../../data/model/compare.ts'
import { guidelineName } from '../../data/model/guideline-name.ts'
import { isRetired } from '../../data/model/retired.ts'
import { Logo } from '../ui/logo.tsx'
import { Chooser } from './chooser.tsx'
import { MOST, withGuidelines, withoutGuideline, type CompareFilter } from './compare-filter.ts'
import { choosable, findGuidelines } from './find-guidelines.ts'

interface GuidelineChooserProps {
  page: ComparePage
  filter: CompareFilter
  onFilter: (change: CompareFilter) => void
  /** Whose place another is to take; a column is added when left out. */
  swapped: string | undefined
  onSwapped: () => void
}

const NOTHING: readonly string[] = []
const prepare = () => {}

/** Which guidelines are compared, by name. */
export function GuidelineChooser({ page, filter, onFilter, swapped, onSwapped }: GuidelineChooserProps) {
  const ids = filter.guidelines ?? NOTHING
  const chosen = ids.flatMap((id) => page.guidelines.find((one) => one.id === id) ?? [])
  const replaced = chosen.find(({ id }) => id === swapped)
  const finder = useMemo(() => {
    const stay = ids.filter((id) => id !== swapped)
    const find = (name: string) => findGuidelines(page, name, stay, ids)
    return { find, isWhole: true, prepare, findInAll: async (name: string) => find(name) }
  }, [page, ids, swapped])
  const isFull = ids.length >= MOST && !replaced
  const names = shortNames(chosen)
  return (
    <Chooser
      title="Guidelines"
      one="guideline"
      label={replaced ? `In place of ${guidelineName(replaced)}` : 'Add a guideline'}
      placeholder={
        replaced
          ? `In place of ${replaced.company.name}`
          : isFull
            ? ''
            : ids.length > 0
              ? 'Add another'
              : 'Name or company, then Enter'
      }
      finder={finder}
      chosen={chosen.map((one, at) => ({ ...choosable(one), name: names[at] ?? one.title }))}
      onAdd={(added) => {
        const next = replaced ? ids.flatMap((id) => (id === replaced.id ? added : id)) : [...ids, ...added]
        onFilter(withGuidelines(filter, next))
        onSwapped()
      }}
      onRemove={(id) => onFilter(withoutGuideline(filter, id))}
      isFull={isFull}
      isCalled={replaced !== undefined}
      onLeave={onSwapped}
      status={statusOf(ids.length)}
      mark={({ guideline }) => <Logo company={guideline.company} size={20} retired={isRetired(guideline)} />}
    />
  )
}

function statusOf(chosen: number): string {
  if (chosen === 0) return 'Two to four, one after the other, or several with commas between them.'
  if (chosen === 1) return 'One more makes a comparison.'
  if (chosen < MOST) return ''
  return chosen === MOST
    ? `${numberWord(MOST)} stand side by side: swap one, or remove one for another.`
    : `${chosen} are chosen, and ${numberWord(MOST).toLowerCase()} can stand side by side.`
}
