import { Link } from '@tanstack/react-router'
import type { Closeness } from '../../data/audit/closest.ts'
import type { DecidingGuideline } from '../../data/model/decisions.ts'
import { guidelineName } from '../../data/model/guideline-name.ts'
import { Logo } from '../ui/logo.tsx'

interface ClosestGuidelinesProps {
  closest: readonly Closeness[]
  guidelines: readonly DecidingGuideline[]
  onAgainst: (id: string) => void
}

/** The guidelines that decide as the document does, the most similar first. */
export function ClosestGuidelines({ closest, guidelines, onAgainst }: ClosestGuidelinesProps) {
  return (
    <section className="block" aria-labelledby="alike">
      <h2 className="block-title" id="alike">
        Who decides most alike
      </h2>
      <ul className="closest">
        {closest.map(({ guideline: id, agree, of }) => {
          const guideline = guidelines.find((one) => one.id === id)
          if (!guideline) return null
          return (
            <li key={id}>
              <Link className="who" to="/design/guidelines/$guidelineId" params={{ guidelineId: id }}>
                <Logo company={guideline.company} size={26} />
                <span>{guidelineName(guideline)}</span>
              </Link>
              <span className="num quiet">
                {agree} of {of}
              </span>
              <button className="toggle" type="button" onClick={() => onAgainst(id)}>
                <span>
                  <span className="hidden">{guideline.title}: </span>Hold against it
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
