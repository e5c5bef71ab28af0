import { shortNames } from '../../data/comparison/names.ts'
import { decisionText } from '../../data/comparison/words.ts'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import { isRetired } from '../../data/model/retired.ts'
import { Logo } from '../ui/logo.tsx'

/** What chosen guidelines answer to the question of a topic, with how firmly and their notes; who is silent says so. */
export function ChosenAnswers({ topic, chosen }: { topic: string; chosen: readonly GuidelinePage[] }) {
  const names = shortNames(chosen)
  return (
    <ul className="chosen-answers" aria-label="What your selection takes">
      {chosen.map((guideline, at) => (
        <li key={guideline.id}>
          <Logo company={guideline.company} size={20} retired={isRetired(guideline)} />
          <p>
            <strong>{names[at]}</strong> {answerOn(topic, guideline)}
          </p>
        </li>
      ))}
    </ul>
  )
}

function answerOn(topic: string, { categories }: GuidelinePage): string {
  const entry = categories.flatMap(({ entries }) => entries).find((one) => one.topic.id === topic)
  if (!entry) return 'says nothing about this'
  return entry.decisions.length > 0 ? entry.decisions.map(decisionText).join('; ') : 'takes no position'
}
