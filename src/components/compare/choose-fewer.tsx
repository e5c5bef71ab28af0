import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { numberWord } from '../../data/comparison/names.ts'
import { isRetired } from '../../data/model/retired.ts'
import { guidelineName } from '../../data/model/guideline-name.ts'
import { Logo } from '../ui/logo.tsx'
import { Pick } from '../ui/pick.tsx'
import { MOST } from './compare-filter.ts'
import type { ChosenProps } from './compare-view.tsx'

type ChooseFewerProps = Pick<ChosenProps, 'chosen' | 'choose'>

/** More are chosen than can stand side by side: which of them to compare, the first ones unless others are picked. */
export function ChooseFewer({ chosen, choose }: ChooseFewerProps) {
  const [picked, setPicked] = useState<readonly string[]>(chosen.slice(0, MOST).map(({ id }) => id))
  const most = numberWord(MOST).toLowerCase()
  const isEnough = picked.length > 1 && picked.length <= MOST
  return (
    <section className="block" aria-labelledby="fewer">
      <h2 className="block-title" id="fewer">
        Which two to {most} of them?
      </h2>
      <form className="fewer" onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend className="hidden">Guidelines to compare</legend>
          <ul className="rail-list">
            {chosen.map((guideline) => (
              <li key={guideline.id}>
                <Pick
                  name="guideline"
                  value={guideline.id}
                  checked={picked.includes(guideline.id)}
                  count={guideline.topics}
                  onToggle={(id) =>
                    setPicked(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id])
                  }
                >
                  <Logo company={guideline.company} size={20} retired={isRetired(guideline)} />
                  <span>{guidelineName(guideline)}</span>
                </Pick>
              </li>
            ))}
          </ul>
        </fieldset>
        <p className="hint" role="status">
          {picked.length > MOST
            ? `${picked.length} are picked, which is more than ${most}.`
            : `${picked.length} of at most ${most} picked.`}
        </p>
        {isEnough ? (
          <Link className="button is-main" to="/design/compare" search={choose(picked)}>
            Compare these {numberWord(picked.length).toLowerCase()}
          </Link>
        ) : (
          <button className="button" type="button" disabled>
            Compare
          </button>
        )}
      </form>
    </section>
  )
}
