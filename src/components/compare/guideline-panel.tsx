import { guidelineName } from '../../data/model/guideline-name.ts'
import { MOST, withGuidelines, type CompareFilter } from './compare-filter.ts'
import type { ChosenProps } from './compare-view.tsx'
import { usePanel } from './use-panel.ts'

interface GuidelinePanelProps extends Pick<ChosenProps, 'page' | 'List'> {
  /** The guidelines of the comparison. */
  ids: readonly string[]
  filter: CompareFilter
  /** Whose place is taken; a column is added when left out. */
  swapped: string | undefined
  onClose: () => void
}

/**
 * Guidelines to add, as long as there is room, or one to put in the place of another; those most like the others come first.
 */
export function GuidelinePanel({ page, ids, filter, swapped, onClose, List }: GuidelinePanelProps) {
  const { panel, onKeyDown } = usePanel(onClose)
  const named = page.guidelines.find(({ id }) => id === swapped)
  const stay = ids.filter((id) => id !== swapped)
  const alike = new Set(
    stay.flatMap((id) => page.guidelines.find((one) => one.id === id)?.alike ?? []).map((at) => page.guidelines[at]),
  )
  const others = page.guidelines.filter(({ id }) => !ids.includes(id))
  const sorted = [...others.filter((one) => alike.has(one)), ...others.filter((one) => !alike.has(one))]
  const title = named ? `In place of ${guidelineName(named)}` : 'Add a guideline'
  return (
    // Escape is for the keyboard; the button does the same.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="panel" ref={panel} onKeyDown={onKeyDown}>
      <div className="chart-head">
        <h2 className="block-title">{title}</h2>
        <button className="button push" type="button" onClick={onClose}>
          Close
        </button>
      </div>
      <p className="hint">Those most similar to what stands here come first.</p>
      <List
        guidelines={sorted}
        choose={(id) => withGuidelines(filter, swapped ? ids.map((one) => (one === swapped ? id : one)) : [...ids, id])}
        onChosen={() => (swapped || ids.length + 1 >= MOST) && onClose()}
      />
    </div>
  )
}
