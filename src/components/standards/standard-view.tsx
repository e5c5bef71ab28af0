import '../../styles/standards.css'
import { Link } from '@tanstack/react-router'
import type { StandardPage } from '../../data/model/standards.ts'
import { toggled } from '../../data/search-params.ts'
import { isShown, type Selection } from '../../data/selection.ts'
import { counted } from '../../data/model/counted.ts'
import { ActiveFilters } from '../filters/active-filters.tsx'
import { understand } from '../filters/choices.ts'
import { selectionFacets } from '../filters/selection-facets.ts'
import { QuestionChart } from '../topic/question-chart.tsx'
import { Blank } from '../ui/blank.tsx'
import { TopicLinks } from '../ui/topic-links.tsx'
import { CitingEntry } from './citing-entry.tsx'
import { StandardHead } from './standard-head.tsx'

/** Which numbers of the succession are shown, and of which guidelines, as the address states it. */
export interface StandardFilter extends Selection {
  number?: string[] | undefined
}

interface StandardViewProps {
  standard: StandardPage
  filter: StandardFilter
  onFilter: (change: StandardFilter) => void
}

const MANY_TAKERS = 18

/** A standard: who names it, what it replaced or what took its place, and in which sections. */
export function StandardView({ standard, filter: asked, onFilter }: StandardViewProps) {
  const { succession, entries } = standard
  const { chosen, choices } = understand(asked, [
    ...selectionFacets(entries.map(({ guideline }) => guideline)),
    { param: 'number', values: succession.map(({ id, number }) => ({ id, name: number })) },
  ])
  const { number: numbers, guidelines, company, others } = chosen
  const selection: Selection = { guidelines, company, others: others?.[0] }
  const shown = entries.flatMap(({ guideline, sections }) => {
    if (!isShown(guideline, selection)) return []
    const left = sections.filter(({ standards }) => !numbers || standards.some((id) => numbers.includes(id)))
    return left.length > 0 ? [{ guideline, sections: left }] : []
  })
  const topics = countedTopics(standard.topics, shown)
  return (
    <>
      <StandardHead standard={standard} />
      <div className="wrap body">
        <nav className="rail" aria-labelledby="contents">
          <h2 id="contents">Standards</h2>
          <ul className="rail-list">
            {succession.map(({ id, number, guidelines }) => (
              <li key={id}>
                <Link
                  to="/design/standards/$standardId"
                  params={{ standardId: id }}
                  activeOptions={{ includeSearch: false }}
                >
                  <span>{number}</span>
                  <span className="n">{guidelines}</span>
                </Link>
              </li>
            ))}
            <li>
              <Link to="/design/standards" activeOptions={{ exact: true }}>
                All standards
              </Link>
            </li>
          </ul>
        </nav>
        <div>
          <ActiveFilters choices={choices} nothing="does not name it" onFilter={onFilter}>
            <a href="#entries">
              {counted(shown.length, 'guideline')} of {entries.length}
            </a>
          </ActiveFilters>
          {entries.length > 0 && (
            <Adoption
              standard={standard}
              numbers={numbers}
              selection={selection}
              onNumber={(id) => onFilter({ number: toggled(numbers, id) })}
            />
          )}
          {topics.length > 0 && (
            <section className="block" aria-labelledby="topics">
              <h2 className="block-title" id="topics">
                Topics of these sections
              </h2>
              <TopicLinks className="ruled" topics={topics} />
            </section>
          )}
          <section className="block" aria-labelledby="entries">
            <h2 className="block-title" id="entries" tabIndex={-1}>
              Where they name it
            </h2>
            <div className="entries">
              {shown.map(({ guideline, sections }) => (
                <CitingEntry key={guideline.id} guideline={guideline} sections={sections} standard={standard} />
              ))}
            </div>
            {shown.length === 0 && (
              <Blank
                title={
                  entries.length > 0 ? 'No guideline matches these filters' : 'No guideline in the catalogue names it'
                }
              >
                <p>
                  <Link to="/design/standards">All standards</Link> says who names which.
                </p>
              </Blank>
            )}
          </section>
        </div>
      </div>
    </>
  )
}

/** The topics of the sections that are left, with how many of the guidelines have any there; most first. */
function countedTopics(topics: StandardPage['topics'], entries: StandardPage['entries']): StandardPage['topics'] {
  return topics
    .map((topic) => {
      const having = entries.filter(({ sections }) => sections.some((section) => section.topics?.includes(topic.id)))
      return { ...topic, guidelines: having.length }
    })
    .filter(({ guidelines }) => guidelines > 0)
    .toSorted((a, b) => b.guidelines - a.guidelines)
}

interface AdoptionProps {
  standard: StandardPage
  numbers: readonly string[] | undefined
  /** The guidelines that are marked in the chart, which is of all. */
  selection: Selection
  onNumber: (id: string) => void
}

/** Who names which number: a row for each, one cell per guideline. */
function Adoption({ standard: { succession, entries, current, both }, numbers, selection, onNumber }: AdoptionProps) {
  const options = succession.map(({ id, number, replacedBy }) => ({
    id,
    label: succession.length > 1 && replacedBy === undefined ? `${number}, in force` : number,
    takers: entries
      .filter(({ sections }) => sections.some(({ standards }) => standards.includes(id)))
      .map(({ guideline }) => ({ guideline, url: `#${guideline.id}`, also: false })),
  }))
  const inForce = succession.filter(({ replacedBy }) => replacedBy === undefined).map(({ id }) => id)
  const only = entries.length - current
  return (
    <section aria-labelledby="adoption">
      <h2 className="block-title" id="adoption">
        Who names it
      </h2>
      <p className="agreement">
        <strong>{counted(entries.length, 'guideline')}</strong>
        {succession.length > 1 &&
          `, ${current === 0 ? 'none' : current} of them by the number in force${both > 0 ? ` (${both} by a former one, too)` : ''}, ${only === 0 ? 'none' : only} by a former one alone`}
      </p>
      <QuestionChart
        question={{ topic: { id: '', name: '' }, question: '', options }}
        weight={{ agreement: 'few', positions: entries.length, leading: inForce, share: 0 }}
        selection={selection}
        small={options.some(({ takers }) => takers.length > MANY_TAKERS)}
        {...(succession.length > 1 && { selected: numbers, onOption: onNumber })}
      />
      <p className="hint on-screen">
        One cell is one guideline and leads to its sections below.
        {succession.length > 1 && ' Select a row to see only those.'}
      </p>
    </section>
  )
}
