import { useHydrated } from '@tanstack/react-router'
import { useState } from 'react'
import type { TopicPage } from '../../data/model/catalogue.ts'
import { toggled } from '../../data/search-params.ts'
import { Blank } from '../ui/blank.tsx'
import { EditLink } from '../ui/edit-link.tsx'
import { TopicLinks } from '../ui/topic-links.tsx'
import { ActiveFilters } from './active-filters.tsx'
import { filterEntries, knownFilter, type TopicFilter } from './filter-entries.ts'
import { entriesClass } from './reference-list.tsx'
import { TopicEntryBlock } from './topic-entry.tsx'
import { TopicHead } from './topic-head.tsx'
import { TopicPager } from './topic-pager.tsx'
import { TopicQuestion } from './topic-question.tsx'
import { TopicRail } from './topic-rail.tsx'
import { TopicTools } from './topic-tools.tsx'

interface TopicViewProps {
  topic: TopicPage
  filter: TopicFilter
  onFilter: (change: TopicFilter) => void
}

/** As many entries as the first screen and what is near it have at the most. */
const IN_SIGHT = 8

/** A design question: what it is, who decides it how, and the exact sections. */
export function TopicView({ topic, filter: asked, onFilter }: TopicViewProps) {
  const filter = knownFilter(topic, asked)
  const shown = filterEntries(topic.entries, filter)
  // On a page that is come back to all heights are needed, for the place where it was left.
  const hydrated = useHydrated()
  const [isFirstLoad] = useState(!hydrated)
  return (
    <>
      <TopicHead topic={topic} />
      <div className="wrap body">
        <a className="hidden skip" href="#entries">
          Skip to the sections
        </a>
        <TopicRail
          topic={topic}
          selected={filter.company}
          onToggle={(id) => onFilter({ company: toggled(filter.company, id) })}
        />
        <div>
          <ActiveFilters topic={topic} filter={filter} shown={shown.length} onFilter={onFilter} />
          {topic.introduction && (
            <div className="prose intro" dangerouslySetInnerHTML={{ __html: topic.introduction }} />
          )}
          <TopicQuestion topic={topic} filter={filter} onFilter={onFilter} />
          <section aria-labelledby="entries">
            <h2 className="hidden" id="entries" tabIndex={-1}>
              What the guidelines say
            </h2>
            {topic.entries.length > 0 && <TopicTools entries={topic.entries} filter={filter} onFilter={onFilter} />}
            <div className={entriesClass(shown)}>
              {shown.map((entry, at) => (
                <TopicEntryBlock key={entry.guideline.id} entry={entry} isFar={isFirstLoad && at >= IN_SIGHT} />
              ))}
            </div>
            {shown.length === 0 && <NoEntries filtered={topic.entries.length > 0} />}
          </section>
          <Neighbours id="related" title="Related topics" topics={topic.related} />
          <Neighbours id="together" title="The same guidelines also deal with" topics={topic.together} />
          <TopicPager topic={topic} />
          <EditLink file={topic.file} />
        </div>
      </div>
    </>
  )
}

function NoEntries({ filtered }: { filtered: boolean }) {
  return (
    <Blank title={filtered ? 'No guideline fits this filter' : 'No guideline in the catalogue deals with this yet'}>
      <p>
        {filtered
          ? 'Each guideline here is left out by one of the choices made. Show all, or take one back.'
          : 'If you know one, it takes one file to add it.'}
      </p>
    </Blank>
  )
}

function Neighbours({ id, title, topics }: { id: string; title: string; topics: TopicPage['related'] }) {
  if (topics.length === 0) return null
  return (
    <section className="block" aria-labelledby={id}>
      <h2 className="block-title" id={id}>
        {title}
      </h2>
      <TopicLinks className="ruled" topics={topics} />
    </section>
  )
}
