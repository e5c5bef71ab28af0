import { Link, useHydrated } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { TopicPage } from '../../data/model/catalogue.ts'
import { isNarrowing, wholeCompanies, withCompanyToggled } from '../../data/selection.ts'
import { counted } from '../../data/model/counted.ts'
import { Blank } from '../ui/blank.tsx'
import { EditLink } from '../ui/edit-link.tsx'
import { TopicLinks } from '../ui/topic-links.tsx'
import { ProseHtml } from '../ui/prose-html.tsx'
import { ActiveFilters } from '../filters/active-filters.tsx'
import { understand } from '../filters/choices.ts'
import { arrange, type EntryGroup } from './arrange.ts'
import { filterEntries, topicFacets, type TopicFilter } from './filter-entries.ts'
import { NamedStandards } from './named-standards.tsx'
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
  const { chosen, choices } = understand(asked, topicFacets(topic))
  const filter: TopicFilter = {
    ...chosen,
    status: chosen.status?.[0],
    others: chosen.others?.[0],
    sort: chosen.sort?.[0],
    view: chosen.view?.[0],
  }
  const shown = filterEntries(topic.entries, filter)
  const isFiltered = shown.length < topic.entries.length
  const guidelines = topic.entries.map(({ guideline }) => guideline)
  const groups = arrange(shown, topic.options, filter.sort)
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
          selected={wholeCompanies(filter, guidelines)}
          onToggle={(id) => onFilter(withCompanyToggled(filter, id, guidelines))}
        />
        <div>
          <ActiveFilters choices={choices} nothing="nothing on this topic" onFilter={onFilter}>
            {isFiltered && (
              <a href="#entries">
                {counted(shown.length, 'guideline')} of {topic.entries.length}
              </a>
            )}
            {isNarrowing(filter) && shown.length > 1 && (
              <Link
                to="/design/compare"
                search={{
                  guidelines: shown.map(({ guideline }) => guideline.id),
                  company: undefined,
                  topics: [topic.id],
                }}
              >
                Compare
              </Link>
            )}
          </ActiveFilters>
          {topic.introduction && <ProseHtml className="prose intro" html={topic.introduction} />}
          <TopicQuestion topic={topic} filter={filter} onFilter={onFilter} />
          <section aria-labelledby="entries">
            <h2 className="hidden" id="entries" tabIndex={-1}>
              What the guidelines say
            </h2>
            {topic.entries.length > 0 && <TopicTools topic={topic} filter={filter} onFilter={onFilter} />}
            {groups.map((group, place) => (
              <Group key={group.id} group={group}>
                <div className={filter.view === 'text' ? 'entries is-text' : entriesClass(group.entries)}>
                  {group.entries.map((entry, at) => (
                    <TopicEntryBlock
                      key={entry.guideline.id}
                      entry={entry}
                      within={
                        groups.slice(0, place).some(({ entries }) => entries.includes(entry)) ? group.id : undefined
                      }
                      isFar={isFirstLoad && at >= IN_SIGHT}
                    />
                  ))}
                </div>
              </Group>
            ))}
            {shown.length === 0 && <NoEntries filtered={topic.entries.length > 0} />}
          </section>
          <NamedStandards standards={topic.named} areOthers={topic.standards.length > 0} />
          <Neighbours id="related" title="Related topics" topics={topic.related} />
          <Neighbours id="together" title="The same guidelines also deal with" topics={topic.together} />
          <TopicPager topic={topic} />
          <EditLink file={topic.file} page={`/design/topics/${topic.id}`} />
        </div>
      </div>
    </>
  )
}

function Group({ group: { id, title, entries }, children }: { group: EntryGroup; children: ReactNode }) {
  if (title === undefined) return children
  return (
    <section aria-labelledby={`group-${id}`}>
      <h3 className="group-title" id={`group-${id}`}>
        {title} <span className="n">{entries.length}</span>
      </h3>
      {children}
    </section>
  )
}

function NoEntries({ filtered }: { filtered: boolean }) {
  return (
    <Blank
      title={filtered ? 'No guideline matches these filters' : 'No guideline in the catalogue deals with this yet'}
    >
      <p>{filtered ? 'Show all, or take one of the filters back.' : 'If you know one, it takes one file to add it.'}</p>
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
