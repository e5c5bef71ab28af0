import { Link } from '@tanstack/react-router'
import type { GuidelinePage, Sector } from '../../data/model/catalogue.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { guidelinePath } from '../../data/model/permalink.ts'
import type { Facts } from '../layout/title-block.tsx'
import { listed } from '../../data/model/counted.ts'
import { ChooseGuideline } from '../selection/choose-guideline.tsx'
import { CiteLink } from '../ui/cite-link.tsx'
import { Day } from '../ui/day.tsx'
import { isRetired } from '../../data/model/retired.ts'
import { siteUrl } from '../ui/site-url.ts'
import { StatusMark } from '../ui/status-mark.tsx'
import { CheckedAgainst } from './checked-against.tsx'

/** What a sector is called in a sentence. */
const SECTORS: Record<Sector, string> = {
  company: 'A company’s guideline',
  government: 'A government’s guideline',
  'standards-body': 'A standards body’s guideline',
  'open-source': 'An open-source project’s guideline',
}

/** A guideline's title, publisher and facts, and the way to the document itself. */
export function GuidelineHead({ guideline }: { guideline: GuidelinePage }) {
  const { company, title, url, githubUrl } = guideline
  return (
    <PageHeader
      crumbs={
        <>
          <li>
            <Link to="/design/guidelines/" activeOptions={{ exact: true }}>
              Guidelines
            </Link>
          </li>
          <li>
            <Link to="/design/guidelines/" search={{ company: [company.id] }} activeOptions={{ exact: true }}>
              {company.name}
            </Link>
          </li>
        </>
      }
      title={
        <div className="who">
          <ChooseGuideline guideline={guideline} size={64} />
          <h1 tabIndex={-1}>{title}</h1>
        </div>
      }
      lede={summary(guideline)}
      facts={facts(guideline)}
    >
      <StatusLine guideline={guideline} />
      <div className="actions">
        <a className="button is-main" href={url}>
          Read the guideline ↗
        </a>
        {githubUrl && githubUrl !== url && (
          <a className="button" href={githubUrl}>
            Source
          </a>
        )}
        {guideline.companyUrl && (
          <a className="button" href={guideline.companyUrl}>
            {company.name}
          </a>
        )}
        <CiteLink className="button" href={siteUrl(guidelinePath(guideline.id))} name={title} />
      </div>
    </PageHeader>
  )
}

function StatusLine({ guideline }: { guideline: GuidelinePage }) {
  const { supersededBy } = guideline
  if (!isRetired(guideline) && guideline.status !== 'draft') return null
  return (
    <p className="hint">
      <StatusMark guideline={{ ...guideline, supersededBy: undefined }} />{' '}
      {supersededBy && (
        <>
          Its place took{' '}
          <Link to="/design/guidelines/$guidelineId" params={{ guidelineId: supersededBy.id }}>
            {supersededBy.title}
          </Link>
        </>
      )}
    </p>
  )
}

/** `A company’s guideline from Germany for REST and events, in English.` */
function summary({ sector, country, scope, languages }: GuidelinePage): string | undefined {
  if (!sector && !country && scope.length === 0 && languages.length === 0) return undefined
  const parts = [
    sector ? SECTORS[sector] : 'A guideline',
    country && ` from ${withArticle(country.name)}`,
    scope.length > 0 && ` for ${listed(scope)}`,
    languages.length > 0 && `, in ${listed(languages.map(({ name }) => name))}`,
  ]
  return `${parts.filter(Boolean).join('')}.`
}

function withArticle(country: string): string {
  return /^(?:United|Netherlands|Czech|Philippines)/.test(country) ? `the ${country}` : country
}

function facts(guideline: GuidelinePage): Facts {
  const { topics, topicTotal, references, date, reviewDate, licence, status, source, authors } = guideline
  return [
    {
      label: 'Topics',
      figure: true,
      value: (
        <>
          {topics} <span className="n">of {topicTotal}</span>
        </>
      ),
    },
    { label: 'Sections', figure: true, value: references },
    date !== undefined && { label: 'Updated', value: <Day day={date} /> },
    reviewDate !== undefined && { label: 'Reviewed', value: <Day day={reviewDate} /> },
    licence !== undefined && { label: 'Licence', value: licence },
    status !== undefined && { label: 'Status', value: status },
    authors.length > 0 && { label: 'Authors', width: 'full', value: listed(authors.map(({ name }) => name)) },
    {
      label: 'Last compared with its source',
      width: 'full',
      value: <CheckedAgainst source={source} />,
    },
  ]
}
