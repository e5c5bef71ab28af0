import { Link } from '@tanstack/react-router'
import type { ComparedPair, ComparePage } from '../../data/model/compare.ts'
import { counted } from '../../data/model/counted.ts'
import { isRetired } from '../../data/model/retired.ts'
import { onlyGuidelines } from '../../data/selection.ts'
import { guidelineName } from '../../data/model/guideline-name.ts'
import { Logo } from '../ui/logo.tsx'

interface GoodPairsProps {
  id: string
  title: string
  pairs: readonly ComparedPair[]
  guidelines: ComparePage['guidelines']
}

/** Pairs that are worth comparing, with what is to be seen there. Without scripts each of the two is a page to read. */
export function GoodPairs({ id, title, pairs, guidelines }: GoodPairsProps) {
  if (pairs.length === 0) return null
  return (
    <section className="block" aria-labelledby={id}>
      <h2 className="block-title" id={id}>
        {title}
      </h2>
      <ul className="pairs">
        {pairs.map(({ guidelines: at, topics, questions, differing }) => {
          const pair = at.flatMap((one) => guidelines[one] ?? [])
          return (
            <li key={at.join(' ')}>
              <span className="pair-logos">
                {pair.map((one) => (
                  <Logo key={one.id} company={one.company} size={32} retired={isRetired(one)} />
                ))}
              </span>
              <div>
                <h3 className="with-script">
                  <Link
                    to="/design/compare"
                    search={onlyGuidelines(pair.map((one) => one.id))}
                    activeOptions={{ exact: true }}
                  >
                    {pairName(pair)}
                  </Link>
                </h3>
                <p>
                  {differing} of {counted(questions, 'answer')} differ, {counted(topics, 'topic')} in common
                </p>
                <ul className="pair-pages">
                  {pair.map((one) => (
                    <li key={one.id}>
                      <Link className="link" to="/design/guidelines/$guidelineId" params={{ guidelineId: one.id }}>
                        {guidelineName(one)}
                      </Link>
                    </li>
                  ))}
                </ul>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** By the companies, or by the titles where both are of one. */
function pairName(pair: ComparePage['guidelines']): string {
  const companies = pair.map(({ company }) => company.name)
  return (new Set(companies).size === pair.length ? companies : pair.map(({ title }) => title)).join(' and ')
}
