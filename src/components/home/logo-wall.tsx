import { Link } from '@tanstack/react-router'
import type { Company } from '../../data/model/catalogue.ts'
import { contributeUrl } from '../../app/site.ts'
import { counted } from '../../data/model/counted.ts'
import { Logo } from '../ui/logo.tsx'

/** Companies with their logos, each of which leads to its guidelines, and the way to the others. */
export function LogoWall({ companies, total }: { companies: readonly Company[]; total: number }) {
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
      {total > companies.length && (
        <li>
          <Link className="who" to="/design/guidelines/" search={{ sort: 'company' }}>
            <span>
              {total - companies.length} more<small>Companies, governments, projects</small>
            </span>
          </Link>
        </li>
      )}
      {contributeUrl && (
        <li>
          <a className="who" href={contributeUrl}>
            <span>
              Add yours<small>One file, by pull request</small>
            </span>
          </a>
        </li>
      )}
    </ul>
  )
}
