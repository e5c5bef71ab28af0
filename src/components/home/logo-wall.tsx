import { Link } from '@tanstack/react-router'
import type { Company } from '../../data/model/catalogue.ts'
import { repository } from '../../site.ts'
import { counted } from '../ui/counted.ts'
import { Logo } from '../ui/logo.tsx'

/** Every company with its logo; each leads to its guidelines. */
export function LogoWall({ companies }: { companies: readonly Company[] }) {
  return (
    <ul className="wall">
      {companies.map((company) => (
        <li key={company.id}>
          <Link className="who" to="/design/guidelines/" search={{ company: [company.id] }}>
            <Logo company={company} size={32} retired={company.retired} />
            <span>
              {company.name}
              <small>
                {company.guidelines > 1 ? counted(company.guidelines, 'guideline') : counted(company.topics, 'topic')}
              </small>
            </span>
          </Link>
        </li>
      ))}
      <li>
        <a className="who" href={`${repository}/blob/main/CONTRIBUTING.md`}>
          <span>
            Add yours<small>One file, by pull request</small>
          </span>
        </a>
      </li>
    </ul>
  )
}
