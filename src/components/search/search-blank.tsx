import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { suggestUrl } from '../../app/site.ts'

interface NothingFoundProps {
  query: string
  /** How many results there would be without the filters; 0 when filters are not to blame. */
  unfiltered: number
  onDropFilters: () => void
  /** A page is opened, in place of this one. */
  onOpen: (() => void) | undefined
  /** Nearest words and topics. */
  children?: ReactNode
}

/** No result, and the ways out. */
export function NothingFound({ query, unfiltered, onDropFilters, onOpen, children }: NothingFoundProps) {
  const suggest = suggestUrl(`Topic: ${query.slice(0, 80).toWellFormed()}`)
  return (
    <div className="blank">
      <p>
        <strong>Nothing about “{query.slice(0, 80)}”</strong>
      </p>
      <p>
        {unfiltered > 0
          ? 'The filters leave out everything that was found.'
          : 'No topic, guideline or section has these words or words close to them.'}{' '}
        <Link to="/design/topics/" onClick={onOpen}>
          Browse the topics
        </Link>
        {suggest && (
          <>
            , or <a href={suggest}>suggest one</a>
          </>
        )}
        .
      </p>
      {children}
      {unfiltered > 0 && (
        <button className="button" type="button" onClick={onDropFilters}>
          Search without filters ({unfiltered})
        </button>
      )}
    </div>
  )
}

/** Search did not load. `reason` says why. */
export function SearchFailed({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  return (
    <div className="blank" role="alert">
      <p>
        <strong>Search could not be loaded</strong>
      </p>
      <p>{reason}</p>
      <button className="button" type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  )
}

/** Search is on its way; shown by the style sheet after 300 ms only. */
export function SearchLoading() {
  return (
    <div className="blank is-late" role="status">
      <span className="hidden">Loading search</span>
      <i />
      <i />
      <i />
      <i />
    </div>
  )
}
