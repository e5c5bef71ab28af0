import type { MakeRouteMatchUnion } from '@tanstack/react-router'
import { counted, listed } from '../../data/model/counted.ts'
import type { GuidelinePage, GuidelineSummary, TopicPage } from '../../data/model/catalogue.ts'
import type { CoveragePage } from '../../data/model/coverage.ts'
import type { DecisionsPage } from '../../data/model/decisions.ts'
import type { StandardPage, StandardsPage } from '../../data/model/standards.ts'

/** What a page has of a guideline, in a few words. */
export interface Held {
  says: string
  /** Whether that is anything. */
  isHere: boolean
  /** Its place on the page; absent where the guideline's own page is the place to read on. */
  hash?: string
}

/** The page that is shown, as the router knows it. */
export type ShownPage = MakeRouteMatchUnion

/**
 * What the page that is shown has of a guideline. `coverage` is for the page of another guideline, where nothing is said
 * while it loads.
 */
export function heldHere(
  page: ShownPage | undefined,
  guideline: GuidelineSummary,
  coverage: CoveragePage | undefined,
): Held | undefined {
  switch (page?.routeId) {
    case '/design/topics/$topicId':
      return page.loaderData && onTopic(page.loaderData, guideline)
    case '/design/standards_/$standardId':
      return page.loaderData && onStandard(page.loaderData, guideline)
    case '/design/standards':
      return page.loaderData && onStandards(page.loaderData, guideline)
    case '/design/decisions':
      return page.loaderData && onDecisions(page.loaderData, guideline)
    case '/design/guidelines/$guidelineId':
      return page.loaderData && onGuideline(page.loaderData, guideline, coverage)
    default:
      return inAll(guideline)
  }
}

function onTopic({ entries }: TopicPage, { id }: GuidelineSummary): Held {
  const entry = entries.find(({ guideline }) => guideline.id === id)
  if (!entry) return { says: 'says nothing about this', isHere: false }
  const takes = listed(entry.decisions.map(({ label }) => label))
  return { says: takes || counted(entry.references.length, 'section'), isHere: true, hash: id }
}

function onStandard({ entries, succession }: StandardPage, { id }: GuidelineSummary): Held {
  const sections = entries.find(({ guideline }) => guideline.id === id)?.sections
  if (!sections) return { says: 'does not name it', isHere: false }
  const numbers = succession.filter((one) => sections.some(({ standards }) => standards.includes(one.id)))
  const by = succession.length > 1 ? `${listed(numbers.map(({ number }) => number))}, ` : ''
  return { says: by + counted(sections.length, 'section'), isHere: true, hash: id }
}

function onStandards({ guidelines, successions }: StandardsPage, { id }: GuidelineSummary): Held {
  const at = guidelines.findIndex((guideline) => guideline.id === id)
  const named = successions.flatMap(({ standards }) => standards.filter(({ namedBy }) => namedBy.includes(at)))
  if (named.length === 0) return { says: 'names no standard', isHere: false }
  return { says: `names ${counted(named.length, 'standard')}`, isHere: true }
}

function onDecisions({ guidelines, questions }: DecisionsPage, { id }: GuidelineSummary): Held {
  const at = guidelines.findIndex((guideline) => guideline.id === id)
  const answered = questions.filter(({ options }) =>
    options.some(({ takers }) => takers.some(({ guideline }) => guideline === at)),
  )
  if (answered.length === 0) return { says: 'takes no position', isHere: false }
  return { says: `answers ${answered.length} of ${questions.length}`, isHere: true }
}

function onGuideline(page: GuidelinePage, { id }: GuidelineSummary, coverage?: CoveragePage): Held | undefined {
  if (page.id === id) return { says: 'this guideline', isHere: true }
  if (!coverage) return undefined
  const at = coverage.guidelines.findIndex((guideline) => guideline.id === id)
  const its = new Set(page.categories.flatMap(({ entries }) => entries.map(({ topic }) => topic.id)))
  const shared = coverage.categories
    .flatMap(({ topics }) => topics)
    .filter((topic) => its.has(topic.id) && topic.cells.some(([guideline]) => guideline === at)).length
  return { says: `${shared} of these ${counted(its.size, 'topic')}`, isHere: shared > 0 }
}

function inAll({ topics }: GuidelineSummary): Held {
  return { says: counted(topics, 'topic'), isHere: topics > 0 }
}

/** What the page has of a company's guidelines together; the place is that of the first that it has. */
export function heldTogether(all: readonly (Held | undefined)[]): Held | undefined {
  const held = all.filter((one) => one !== undefined)
  const [first] = held
  if (held.length < 2) return first
  const here = held.filter(({ isHere }) => isHere)
  if (here.length === 0) return first
  const says = here.length < held.length ? `${here.length} of ${held.length} guidelines` : `${held.length} guidelines`
  return { ...here[0], says, isHere: true }
}
