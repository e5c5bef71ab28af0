import { Link } from '@tanstack/react-router'
import type { ComparableGuideline } from '../../data/model/compare.ts'
import { isRetired } from '../../data/model/retired.ts'
import { Logo } from '../ui/logo.tsx'
import type { CompareFilter } from './compare-filter.ts'

interface GuidelineListProps {
  guidelines: readonly ComparableGuideline[]
  /** What a guideline's choice makes of the address. */
  choose: (id: string) => CompareFilter
}

/** Guidelines by their logos, each a link to the comparison with it, which begins at its top. */
export function GuidelineList({ guidelines, choose }: GuidelineListProps) {
  return (
    <ul className="guideline-list">
      {guidelines.map((guideline) => (
        <li key={guideline.id}>
          <Link className="who" to="/design/compare" search={choose(guideline.id)} activeOptions={{ exact: true }}>
            <Logo company={guideline.company} size={32} retired={isRetired(guideline)} />
            <span>
              {guideline.company.name}
              <small>{guideline.title}</small>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
