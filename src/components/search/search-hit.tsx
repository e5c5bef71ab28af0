import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SearchResult } from '../../data/search/result.ts'
import { counted } from '../../data/model/counted.ts'
import { Day } from '../ui/day.tsx'
import { TopicIcon } from '../ui/icons.tsx'
import { LevelMark } from '../ui/level-mark.tsx'
import { Logo } from '../ui/logo.tsx'
import { isRetired } from '../../data/model/retired.ts'
import { reasonOf } from './hit-reason.tsx'
import { Marked } from './marked.tsx'

interface SearchHitProps {
  result: SearchResult
  /** The id by which the field names the option that is active. */
  id: string
  active: boolean
  /** Ids of the companies that the query names. */
  companies: readonly string[]
  onOpen: (() => void) | undefined
}

/** One result: what it is, where it stands, and why it was found when its name does not say so. */
export function SearchHit({ result, id, active, companies, onOpen }: SearchHitProps) {
  const { words, title } = result
  const reason = reasonOf(result)
  return (
    <HitLink result={result} id={id} active={active} companies={companies} onOpen={onOpen}>
      {result.kind === 'topic' ? <TopicIcon /> : <HitLogo result={result} />}
      <span>
        <HitLevel result={result} />
        <span lang={result.kind === 'topic' ? undefined : result.language}>
          <Marked text={title} words={words} />
        </span>
        <small>{place(result)}</small>
        {reason && <small className="hit-why">{reason}</small>}
      </span>
      {result.kind === 'reference' && result.document && <code>{result.document}</code>}
    </HitLink>
  )
}

/** The level, unless the heading says it itself. */
function HitLevel({ result }: { result: SearchResult }) {
  if (result.kind !== 'reference' || !result.level || result.title.toLowerCase().startsWith(result.level)) return null
  return <LevelMark level={result.level} />
}

function HitLogo({ result }: { result: Exclude<SearchResult, { kind: 'topic' }> }) {
  return <Logo company={result.company} size={24} retired={result.kind === 'guideline' && isRetired(result)} />
}

function HitLink({ result, id, active, companies, onOpen, children }: SearchHitProps & { children: ReactNode }) {
  const option = {
    className: 'hit',
    id,
    role: 'option',
    'aria-selected': active,
    tabIndex: -1,
    onClick: onOpen,
  } as const
  const search = companies.length > 0 ? { search: { guidelines: undefined, company: [...companies] } } : {}
  if (result.kind === 'guideline') {
    return (
      <Link {...option} to="/design/guidelines/$guidelineId" params={{ guidelineId: result.guideline.id }} {...search}>
        {children}
      </Link>
    )
  }
  const hash = result.kind === 'reference' ? { hash: result.guideline.id } : {}
  return (
    <Link {...option} to="/design/topics/$topicId" params={{ topicId: result.topic.id }} {...hash} {...search}>
      {children}
    </Link>
  )
}

function place(result: SearchResult): ReactNode {
  const { words } = result
  switch (result.kind) {
    case 'topic':
      return (
        <>
          {counted(result.guidelines, 'guideline')}, <Marked text={result.category.name} words={words} />
        </>
      )
    case 'guideline':
      return (
        <>
          <Marked text={result.company.name} words={words} />, {counted(result.topics, 'topic')}
          {result.date && (
            <>
              , updated <Day day={result.date} short />
            </>
          )}
        </>
      )
    case 'reference':
      return (
        <>
          <Marked text={result.company.name} words={words} /> in <Marked text={result.topic.name} words={words} />
        </>
      )
  }
}
