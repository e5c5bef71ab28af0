import { Link } from '@tanstack/react-router'
import type { Category, TopicsPage, TopicSummary } from '../../data/model/catalogue.ts'
import type { CoveragePage, CoveringGuideline } from '../../data/model/coverage.ts'
import { toggled } from '../../data/search-params.ts'
import { isNarrowing, isSelecting, NOTHING_CHOSEN, type Selection } from '../../data/selection.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { ChosenMarks } from '../selection/chosen-marks.tsx'
import { Blank } from '../ui/blank.tsx'
import { CompanyFilter } from '../ui/company-filter.tsx'
import { counted } from '../../data/model/counted.ts'
import { FilterField } from '../ui/filter-field.tsx'
import { TopicName } from '../ui/topic-name.tsx'
import { ActiveFilters } from '../filters/active-filters.tsx'
import { understand, type Facet } from '../filters/choices.ts'
import { selectionFacets } from '../filters/selection-facets.ts'
import { byGuidelines, chosenOn, filterTopics, type TopicsFilter } from './filter-topics.ts'

interface TopicsViewProps {
  index: TopicsPage
  /** Who deals with which topic, where guidelines are chosen. */
  coverage: CoveragePage | undefined
  filter: TopicsFilter
  onFilter: (change: TopicsFilter) => void
}

const NOBODY: ReadonlyMap<string, CoveringGuideline[]> = new Map()

/** Every topic by category, or the most answered first. */
export function TopicsView({ index, coverage, filter: asked, onFilter }: TopicsViewProps) {
  const { topics, categories, counts } = index
  // The first choice has its box ticked at once; whom it leaves is known when the coverage has come.
  const isComing = isSelecting(asked) && !coverage
  const { chosen, choices } = understand(
    { ...asked, ...(isComing && { guidelines: undefined }) },
    facetsOf(index, coverage),
  )
  const filter: TopicsFilter = {
    ...chosen,
    q: asked.q,
    kind: chosen.kind?.[0],
    sort: chosen.sort?.[0],
    others: chosen.others?.[0],
  }
  const covering = coverage ? chosenOn(coverage, filter) : NOBODY
  const shown = filterTopics(topics, { ...filter, ...(isComing && NOTHING_CHOSEN) }, covering)
  const filtered = shown.length < topics.length
  const inCategories = categories.filter((category) => shown.some((topic) => topic.category === category.id))
  return (
    <>
      <PageHeader
        title="Topics"
        lede={`${counted(counts.topics, 'question')} of API design, and how many of the ${counted(counts.guidelines, 'guideline')} answer each`}
      />
      <div className="wrap">
        <form className="tools" role="search" aria-label="Filter topics" onSubmit={(event) => event.preventDefault()}>
          <FilterField
            label="Filter topics"
            placeholder="Filter topics, e.g. caching"
            value={filter.q}
            onValue={(q) => onFilter({ q })}
          />
          <TopicToggles topics={topics} filter={filter} onFilter={onFilter} />
          <p className="push quiet small" role="status">
            {filtered ? `${shown.length} of ${counted(topics.length, 'topic')}` : counted(topics.length, 'topic')} in{' '}
            {counted(inCategories.length, 'category', 'categories')}
          </p>
          {([filter.q, filter.kind, filter.sort].some(Boolean) || isNarrowing(filter)) && (
            <button
              className="button"
              type="button"
              onClick={() => onFilter({ ...NOTHING_CHOSEN, q: undefined, kind: undefined, sort: undefined })}
            >
              Show all
            </button>
          )}
        </form>
        {index.companies.length > 1 && (
          <form
            className="companies is-strip"
            aria-label="Filter by company"
            onSubmit={(event) => event.preventDefault()}
          >
            <CompanyFilter
              legend="Companies"
              choices={index.companies
                .map((company) => ({ company, count: company.topics, retired: company.retired }))
                .toSorted((a, b) => b.count - a.count)}
              selected={filter.company}
              onToggle={(id) => onFilter({ company: toggled(filter.company, id) })}
              first={8}
            />
          </form>
        )}
        <ActiveFilters choices={choices} nothing="no topic" onFilter={onFilter} />
        {filter.sort === 'guidelines' ? (
          <Band id="all" title="Most answered first" topics={byGuidelines(shown)} covering={covering} />
        ) : (
          inCategories.map((category) => (
            <Band
              key={category.id}
              id={category.id}
              title={category.name}
              topics={shown.filter((topic) => topic.category === category.id)}
              covering={covering}
            />
          ))
        )}
        {shown.length === 0 && <NoTopics />}
      </div>
    </>
  )
}

function facetsOf({ companies }: TopicsPage, coverage?: CoveragePage): Facet<keyof Selection | 'kind' | 'sort'>[] {
  const counts = coverage?.categories.flatMap(({ topics }) => topics.flatMap(({ cells }) => cells.map(([at]) => at)))
  const having = new Set(counts)
  return [
    ...selectionFacets(coverage?.guidelines.filter((_, at) => having.has(at)) ?? []).filter(
      ({ param }) => param !== 'company',
    ),
    // Of a company without a topic nothing is to be found here.
    { param: 'company', values: companies.filter(({ topics }) => topics > 0), hasControl: true },
    { param: 'kind', values: [{ id: 'decision', name: 'With a decision' }], hasControl: true },
    { param: 'sort', values: [{ id: 'guidelines', name: 'Most answered first' }], hasControl: true },
  ]
}

function TopicToggles({
  topics,
  filter,
  onFilter,
}: { topics: readonly TopicSummary[] } & Omit<TopicsViewProps, 'index' | 'coverage'>) {
  const asking = topics.filter((topic) => topic.question).length
  const byCount = filter.sort === 'guidelines'
  return (
    <>
      {asking > 0 && (
        <button
          className="toggle"
          type="button"
          aria-pressed={filter.kind === 'decision'}
          onClick={() => onFilter({ kind: filter.kind ? undefined : 'decision' })}
        >
          With a decision <span className="n">{asking}</span>
        </button>
      )}
      <button
        className="toggle"
        type="button"
        aria-pressed={byCount}
        onClick={() => onFilter({ sort: byCount ? undefined : 'guidelines' })}
      >
        Most answered first
      </button>
    </>
  )
}

interface BandProps {
  id: Category['id']
  title: string
  topics: readonly TopicSummary[]
  covering: ReadonlyMap<string, readonly CoveringGuideline[]>
}

function Band({ id, title, topics, covering }: BandProps) {
  return (
    <section className="band" id={id} aria-labelledby={`${id}-name`}>
      <header>
        <h2 id={`${id}-name`}>{title}</h2>
        <p className="n">{counted(topics.length, 'topic')}</p>
      </header>
      <ul className="ruled">
        {topics.map((topic) => (
          <li key={topic.id}>
            <Link className="row-link" to="/design/topics/$topicId" params={{ topicId: topic.id }}>
              <span>
                <TopicName name={topic.name} />
                {topic.question && (
                  <span className="asks" title={topic.question}>
                    decision
                  </span>
                )}
                <small>{topic.description}</small>
              </span>
              <ChosenMarks guidelines={covering.get(topic.id)} />
              <span className="n" aria-label={counted(topic.guidelines, 'guideline')}>
                {topic.guidelines}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function NoTopics() {
  return (
    <Blank title="No topic matches these filters">
      <p>
        <Link to="/search">Search all sections</Link> instead, or show all topics again.
      </p>
    </Blank>
  )
}
