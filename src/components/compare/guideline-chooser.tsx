import type { ComparableGuideline, ComparePage } from '../../data/model/compare.ts'
import { guidelineName } from '../../data/model/guideline-name.ts'
import { isRetired } from '../../data/model/retired.ts'
import { Logo } from '../ui/logo.tsx'
import { choosable } from './choosable-guideline.ts'
import { Chooser } from './chooser.tsx'

interface GuidelineChooserProps {
  page: ComparePage
  chosen: readonly ComparableGuideline[]
  /** What the chosen are called beside each other; by their companies when left out. */
  names: readonly string[] | undefined
  /** How many more can stand side by side; less than none where too many are chosen. */
  room: number | undefined
  onChoose: (ids: readonly string[]) => void
  /** Whose place another is to take; a column is added when left out. */
  swapped: string | undefined
  onSwapped: () => void
}

const load = async () => (await import('./guideline-finder.ts')).guidelineFinder

/** Which guidelines are compared, by name. */
export function GuidelineChooser({ page, chosen, names, room, onChoose, swapped, onSwapped }: GuidelineChooserProps) {
  const ids = chosen.map(({ id }) => id)
  const replaced = chosen.find(({ id }) => id === swapped)
  const isFull = room !== undefined && room <= 0 && !replaced
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
      load={load}
      open={(guidelineFinder) =>
        guidelineFinder(
          page.guidelines.map(choosable),
          ids.filter((id) => id !== swapped),
          ids,
        )
      }
      chosen={chosen.map((one, at) => ({ ...choosable(one), name: names?.[at] ?? one.company.name }))}
      onAdd={(added) => {
        onChoose(replaced ? ids.flatMap((id) => (id === replaced.id ? added : id)) : [...ids, ...added])
        onSwapped()
      }}
      onRemove={(id) => onChoose(ids.filter((one) => one !== id))}
      isFull={isFull}
      isCalled={replaced !== undefined}
      onLeave={onSwapped}
      status={statusOf(ids.length, room)}
      mark={({ guideline }) => <Logo company={guideline.company} size={20} retired={isRetired(guideline)} />}
    />
  )
}

function statusOf(chosen: number, room: number | undefined): string {
  if (chosen === 0) return 'Two to four, one after the other, or several with commas between them.'
  if (chosen === 1) return 'One more makes a comparison.'
  if (room === 0) return 'Four stand side by side: swap one, or remove one for another.'
  return room !== undefined && room < 0 ? `${-room} more than can stand side by side.` : ''
}
