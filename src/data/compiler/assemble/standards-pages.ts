import type { CatalogueIndex } from '../../model/catalogue.ts'
import { standardName } from '../../model/standard-name.ts'
import type {
  Citations,
  CitingSection,
  ListedStandard,
  StandardFacts,
  StandardPage,
  StandardsPage,
  Succession,
} from '../../model/standards.ts'
import { groupBy } from '../group-by.ts'
import type { Linked, Pair } from '../link.ts'
import { compareText } from '../order.ts'
import { present } from '../present.ts'
import { normalAddress } from '../references.ts'
import { successions } from './successions.ts'

const SHOWN_TOPICS = 3

/** Standards that took each other's place, with who names them in which sections. */
interface CitedSuccession {
  standards: (StandardFacts & { namedBy: Citations['standards'][number]['namedBy'] })[]
  /** By guideline, given by its position: the sections that name any of them, each once. */
  entries: { guideline: number; sections: CitingSection[] }[]
  topics: StandardPage['topics']
  /** How many guidelines name one in force, and how many of these one that it replaced, too. */
  current: number
  both: number
}

/** The pages of standards: the list of all, and one for each. Undefined and none for content that lists no standards. */
export function standardsPages(
  linked: Linked,
  citations: Citations,
  index: CatalogueIndex,
): { list?: StandardsPage; pages: StandardPage[] } {
  if (linked.standards.length === 0) return { pages: [] }
  const cited = citedSuccessions(linked, citations, index)
  const guidelineTotal = index.counts.guidelines
  const list = {
    guidelines: citations.guidelines,
    guidelineTotal,
    successions: cited.map(listed).sort((a, b) => b.guidelines - a.guidelines || byNumber(a, b)),
  }
  const pages = cited.flatMap(({ standards, entries, topics, current, both }) => {
    const shared = {
      succession: standards.map(({ namedBy, ...facts }) => ({ ...facts, guidelines: namedBy.length })),
      current,
      both,
      entries: entries.flatMap(({ guideline: at, sections }) => {
        const guideline = citations.guidelines[at]
        return guideline ? [{ guideline, sections }] : []
      }),
      topics,
      guidelineTotal,
    }
    return standards.map(({ id, number, title, url, replacedBy }) =>
      present({ id, number, title, url, replacedBy, name: standardName({ number, title }), ...shared }),
    )
  })
  return { list, pages }
}

function byNumber(a: Succession, b: Succession): number {
  return compareText(a.standards[0]?.number ?? '', b.standards[0]?.number ?? '')
}

function citedSuccessions(linked: Linked, citations: Citations, index: CatalogueIndex): CitedSuccession[] {
  const namedBy = new Map(citations.standards.map((standard) => [standard.id, standard.namedBy]))
  const topicsOf = filing(linked.pairs)
  const names = new Map(index.topics.map(({ id, name }) => [id, name]))
  return successions(linked.standards).map((group) => {
    const standards = group.map(({ id, number, title, url, replacedBy }) =>
      present({ id, number, title, url, replacedBy, namedBy: namedBy.get(id) ?? [] }),
    )
    const entries = entriesOf(standards, (at, url) => topicsOf(citations.guidelines[at]?.id ?? '', url))
    const current = naming(standards.filter(({ replacedBy }) => replacedBy === undefined))
    const former = naming(standards.filter(({ replacedBy }) => replacedBy !== undefined))
    const both = current + former - entries.length
    return { standards, entries, topics: topicsOfEntries(entries, names), current, both }
  })
}

/** How many guidelines name any of the standards. */
function naming(standards: CitedSuccession['standards']): number {
  return new Set(standards.flatMap(({ namedBy }) => namedBy.map(({ guideline }) => guideline))).size
}

/** Who names any of the standards, each section once with all of them that it names. */
function entriesOf(
  standards: CitedSuccession['standards'],
  topicsOf: (guideline: number, url: string) => string[] | undefined,
): CitedSuccession['entries'] {
  const found = standards.flatMap(({ id, namedBy }) =>
    namedBy.flatMap(({ guideline, sections }) => sections.map((section) => ({ id, guideline, section }))),
  )
  const byGuideline = [...groupBy(found, ({ guideline }) => guideline)].sort(([a], [b]) => a - b)
  return byGuideline.map(([guideline, own]) => {
    const bySection = groupBy(own, ({ section }) => `${normalAddress(section.url)} ${section.name ?? ''}`)
    const sections = [...bySection.values()].flatMap((same) => {
      const [first] = same
      if (!first) return []
      const { url, name } = first.section
      return [present({ url, name, standards: same.map(({ id }) => id), topics: topicsOf(guideline, url) })]
    })
    return { guideline, sections }
  })
}

/** The topics of the sections, those with most guidelines first, then in the order in which the catalogue has them. */
function topicsOfEntries(
  entries: CitedSuccession['entries'],
  names: ReadonlyMap<string, string>,
): StandardPage['topics'] {
  const counts = new Map<string, number>()
  for (const { sections } of entries)
    for (const topic of new Set(sections.flatMap(({ topics = [] }) => topics)))
      counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return [...names]
    .map(([id, name]) => ({ id, name, guidelines: counts.get(id) ?? 0 }))
    .filter(({ guidelines }) => guidelines > 0)
    .sort((a, b) => b.guidelines - a.guidelines)
}

/** Gives the function that tells under which topics a section of a guideline is filed. */
function filing(pairs: readonly Pair[]): (guideline: string, url: string) => string[] | undefined {
  const filed = groupBy(
    pairs.flatMap(({ guideline, topic, references }) =>
      references.map(({ url }) => ({ key: `${guideline.id} ${normalAddress(url)}`, topic: topic.id })),
    ),
    ({ key }) => key,
  )
  return (guideline, url) => {
    const topics = filed.get(`${guideline} ${normalAddress(url)}`)
    return topics && [...new Set(topics.map(({ topic }) => topic))]
  }
}

function listed({ standards, entries, topics, current, both }: CitedSuccession): Succession {
  return {
    standards: standards.map(({ namedBy, ...facts }): ListedStandard => ({
      ...facts,
      namedBy: namedBy.map(({ guideline }) => guideline),
      sections: namedBy.reduce((sum, { sections }) => sum + sections.length, 0),
    })),
    guidelines: entries.length,
    current,
    both,
    topics: topics.slice(0, SHOWN_TOPICS).map(({ id, name }) => ({ id, name })),
  }
}
