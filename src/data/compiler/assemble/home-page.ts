import type { CatalogueIndex, Company, TopicSummary } from '../../model/catalogue.ts'
import type { HomePage } from '../../model/home.ts'
import type { Question } from '../../model/decisions.ts'
import { weigh, type QuestionInShort } from '../../model/agreement.ts'
import { groupBy } from '../group-by.ts'
import { latestFirst } from '../order.ts'
import { present } from '../present.ts'

const LONGEST_LIST = 8
const EXAMPLES = 4
const DISAGREEMENTS = 2
const WALL = 26
/** As many cells as two rows of a chart have, so that the page stays as long however many guidelines there are. */
const CELLS = 24

/** What the home page shows of a catalogue. Equal candidates stand in the catalogue's order. */
export function homePage(index: CatalogueIndex, questions: readonly Question[]): HomePage {
  const answered = index.topics
    .filter(({ guidelines }) => guidelines > 0)
    .sort((a, b) => b.guidelines - a.guidelines || b.references - a.references)
  return present({
    counts: index.counts,
    companies: mostTopics(index.companies),
    reviewed: index.guidelines
      .flatMap(({ reviewDate }) => reviewDate ?? [])
      .sort()
      .at(-1),
    mostAnswered: answered.slice(0, LONGEST_LIST).map(topicLink),
    recentlyUpdated: index.guidelines
      .filter(({ date }) => date !== undefined)
      .sort((a, b) => latestFirst(a.date, b.date))
      .slice(0, LONGEST_LIST)
      .map(({ id, title, company, date, status }) => present({ id, title, company, date, status })),
    examples: firstOfEachCategory(answered).slice(0, EXAMPLES).map(topicLink),
    disagreements: questions
      .map((question) => ({ question, split: differingPairs(question) }))
      .filter(({ split }) => split > 0)
      .sort((a, b) => b.split - a.split)
      .slice(0, DISAGREEMENTS)
      .map(({ question }) => inShort(question)),
    hasAbout: index.pages.some(({ slug }) => slug === 'about'),
  })
}

/** The companies whose guidelines cover the most, in the order they had. */
function mostTopics(companies: readonly Company[]): Company[] {
  const chosen = new Set(companies.toSorted((a, b) => b.topics - a.topics).slice(0, WALL))
  return companies.filter((company) => chosen.has(company))
}

function topicLink({ id, name, guidelines }: TopicSummary) {
  return { id, name, guidelines }
}

function firstOfEachCategory(topics: readonly TopicSummary[]): TopicSummary[] {
  return topics.filter(({ category }, at) => topics.findIndex((topic) => topic.category === category) === at)
}

/** A question with as many takers of each option as have a cell; where there are more, the last cell is for their number. */
function inShort(question: Question): QuestionInShort {
  const options = question.options.map((option) => ({
    ...option,
    takers: option.takers.length > CELLS ? option.takers.slice(0, CELLS - 1) : option.takers,
    count: option.takers.length,
  }))
  return { ...question, options, weight: weigh(question) }
}

/**
 * How many pairs of guidelines have no option in common. It grows with the number of guidelines that answer and with how
 * evenly they are split, so one number serves for both. Guidelines that take the same options are counted together.
 */
function differingPairs({ options }: Question): number {
  const taken = new Map<string, Set<string>>()
  for (const { id, takers } of options)
    for (const { guideline } of takers) taken.set(guideline.id, (taken.get(guideline.id) ?? new Set()).add(id))
  const alike = [...groupBy(taken.values(), (set) => [...set].join(' ')).values()]
  const groups = alike.map((sets) => ({ set: sets[0] ?? new Set<string>(), size: sets.length }))
  return groups.reduce((pairs, { set, size }, at) => {
    const differing = groups.slice(at + 1).filter((other) => ![...other.set].some((option) => set.has(option)))
    return pairs + size * differing.reduce((sum, other) => sum + other.size, 0)
  }, 0)
}
