import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { HomePage } from '../../data/model/home.ts'
import { searchExamples } from '../../app/site.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { Day } from '../ui/day.tsx'
import { SearchIcon } from '../ui/icons.tsx'
import { siteUrl } from '../ui/site-url.ts'

/** What this is in one sentence, and a field to search in. */
export function HomeHead({ counts, examples, reviewed }: HomePage) {
  return (
    <PageHeader
      title="What API design guidelines say, topic by topic"
      lede="Look up a design question and read the exact sections in which companies, governments and standards bodies answer it."
      facts={[
        { label: 'Guidelines', figure: true, width: 'half', value: counts.guidelines },
        { label: 'Topics', figure: true, width: 'half', value: counts.topics },
        reviewed !== undefined && { label: 'Last review of a document', width: 'full', value: <Day day={reviewed} /> },
      ]}
    >
      {/* A plain form, so that it works before and without the application. */}
      <form className="search-field" role="search" action={siteUrl('/search')}>
        <SearchIcon />
        <label className="hidden" htmlFor="home-search">
          Search
        </label>
        <input id="home-search" name="q" type="search" placeholder={searchExamples} autoComplete="off" />
        <button className="button is-main" type="submit">
          Search
        </button>
      </form>
      {examples.length > 0 && (
        <p className="hint">
          Try{' '}
          {examples.map(({ id, name }, at) => (
            <Fragment key={id}>
              {at > 0 && (at === examples.length - 1 ? ' or ' : ', ')}
              <Link to="/design/topics/$topicId" params={{ topicId: id }}>
                {name}
              </Link>
            </Fragment>
          ))}
        </p>
      )}
    </PageHeader>
  )
}
