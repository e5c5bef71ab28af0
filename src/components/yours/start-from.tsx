import { useState } from 'react'
import { guidelinesAmong, startedFrom } from '../../data/draft/start.ts'
import { counted } from '../../data/model/counted.ts'
import type { DraftingGuideline, DraftingPage } from '../../data/model/drafting.ts'
import { Choice } from '../ui/choice.tsx'
import { guidelineName } from '../../data/model/guideline-name.ts'
import { sectorName } from '../ui/sector-name.ts'
import type { DraftInHand } from './use-draft.ts'

interface StartFromProps {
  page: DraftingPage
  hand: DraftInHand
}

/** What others decide, as a start: one guideline, or the majority of some. What is decided already stays. */
export function StartFrom({ page, hand }: StartFromProps) {
  const [guideline, setGuideline] = useState<string>()
  const [sector, setSector] = useState<string>()
  const [year, setYear] = useState<string>()
  const deciding = new Set(
    page.questions.flatMap(({ options }) => options.flatMap(({ takers }) => takers)).map((one) => one.guideline),
  )
  const guidelines = page.guidelines.filter((_, at) => deciding.has(at))
  const among = guidelinesAmong({ guidelines }, { sector, since: year === undefined ? undefined : Number(year) })
  const one = guidelines.find(({ id }) => id === guideline)
  const sectors = [...new Set(guidelines.flatMap((each) => each.sector ?? []))].sort()
  const years = [...new Set(guidelines.flatMap((each) => each.date?.slice(0, 4) ?? []))].sort().reverse()

  function fill(from: readonly DraftingGuideline[], name: string) {
    const added = startedFrom(hand.draft, page, from).decisions.length - hand.draft.decisions.length
    hand.changeMuch(
      `${counted(added, 'question')} answered as ${name} ${from.length === 1 ? 'does' : 'do'}`,
      (before) => startedFrom(before, page, from),
    )
  }

  return (
    <fieldset className="start-from">
      <legend>Start from what others decide</legend>
      <p className="quiet small">It answers what you have not. Change every answer as you like.</p>
      <div className="start-row">
        <Choice label="One guideline" value={guideline} none="Choose" onChoose={setGuideline}>
          {guidelines.map((each) => (
            <option key={each.id} value={each.id}>
              {guidelineName(each)}
            </option>
          ))}
        </Choice>
        <button className="button" type="button" disabled={!one} onClick={() => one && fill([one], guidelineName(one))}>
          Start from it
        </button>
      </div>
      <div className="start-row">
        <Choice label="The majority of" value={sector} none="All sectors" onChoose={setSector}>
          {sectors.map((id) => (
            <option key={id} value={id}>
              {sectorName(id)}
            </option>
          ))}
        </Choice>
        <Choice label="changed since" value={year} none="Any year" onChoose={setYear}>
          {years.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Choice>
        <button
          className="button"
          type="button"
          disabled={among.length === 0}
          onClick={() => fill(among, `most of ${counted(among.length, 'guideline')}`)}
        >
          Start from {counted(among.length, 'guideline')}
        </button>
      </div>
    </fieldset>
  )
}
