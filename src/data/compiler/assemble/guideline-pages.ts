import { weigh, type Weighed } from '../../model/agreement.ts'
import type { CatalogueIndex, GuidelinePage } from '../../model/catalogue.ts'
import type { Position, Question } from '../../model/decisions.ts'
import { groupBy } from '../group-by.ts'
import type { Linked, Pair } from '../link.ts'
import { present } from '../present.ts'
import { rulingsFirst } from '../references.ts'
import type { HasPublicFile } from './logo-path.ts'
import type { StandardLinks } from './standard-links.ts'

/** What the pages of guidelines are made from. */
interface Ingredients {
  linked: Linked
  /** The pairs with references. */
  entries: readonly Pair[]
  /** Those of all topics, with who takes what. */
  questions: readonly Question[]
  index: CatalogueIndex
  links: StandardLinks
  hasPublicFile: HasPublicFile
}

/** A guideline's page before it is known which others are like it. */
export type PageByItself = Omit<GuidelinePage, 'alike'>

/** The pages of all guidelines, in the catalogue's order. */
export function guidelinePages({
  linked,
  entries,
  questions,
  index,
  links,
  hasPublicFile,
}: Ingredients): PageByItself[] {
  const byGuideline = groupBy(entries, ({ guideline }) => guideline.id)
  const weighed = questions.map((question) => ({ question, weight: weigh(question) }))
  const lineage = lineageFinder(linked, index)
  const companyUrls = new Map(index.companies.map(({ id, url }) => [id, url]))
  return index.guidelines.flatMap((summary) => {
    const guideline = linked.guidelines.get(summary.id)
    if (!guideline) return []
    const { fields, own, html, file } = guideline
    const screenshot = fields.guideline_screenshotUrl
    return present({
      ...summary,
      companyUrl: companyUrls.get(summary.company.id),
      githubUrl: fields.guideline_githubUrl,
      screenshotUrl: screenshot?.startsWith('/') && !hasPublicFile(screenshot) ? undefined : screenshot,
      authors: fields.guideline_authors ?? [],
      attachedDocuments: fields.guideline_attachedDocuments ?? [],
      licence: fields.guideline_licence,
      source: fields.guideline_source,
      changed: own?.guideline_changed,
      introduction: html,
      categories: byCategory(byGuideline.get(summary.id) ?? [], index),
      topicTotal: index.counts.topics,
      positions: positionsOf(summary.id, weighed),
      standards: links.inGuideline(summary.id),
      ...lineage(summary.id),
      file,
    })
  })
}

/** Gives the function that tells what a guideline was made from, and what was made from it, in the order of guidelines. */
function lineageFinder({ guidelines }: Linked, index: CatalogueIndex) {
  const bases = index.guidelines.map(({ id, title, company, status }) => ({
    link: present({ id, title, company, status }),
    basedOn: guidelines.get(id)?.fields.guideline_basedOn ?? [],
  }))
  return (id: string): Pick<GuidelinePage, 'basedOn' | 'basisOf'> => {
    const own = bases.find(({ link }) => link.id === id)?.basedOn ?? []
    return {
      basedOn: bases.filter(({ link }) => own.includes(link.id)).map(({ link }) => link),
      basisOf: bases.filter(({ basedOn }) => basedOn.includes(id)).map(({ link }) => link),
    }
  }
}

/** A guideline's entries, which are in the order of topics, under their categories. */
function byCategory(entries: readonly Pair[], index: CatalogueIndex): GuidelinePage['categories'] {
  const categoryOf = new Map(index.topics.map(({ id, category }) => [id, category]))
  const groups = groupBy(entries, ({ topic }) => categoryOf.get(topic.id))
  return index.categories.flatMap((category) => {
    const members = groups.get(category.id)
    if (!members) return []
    const own = members.map(({ topic, summary, decisions, references }) =>
      present({
        topic: { id: topic.id, name: topic.fields.topic_name },
        summary,
        decisions,
        references: rulingsFirst(references),
      }),
    )
    return { category, entries: own }
  })
}

/** What a guideline answers to the questions of topics, beside what most others do. */
function positionsOf(id: string, weighed: readonly { question: Question; weight: Weighed }[]): Position[] {
  return weighed.flatMap(({ question: { topic, question, options }, weight }) => {
    const taken = options
      .flatMap((option) =>
        option.takers.filter(({ guideline }) => guideline.id === id).map(({ also }) => ({ option, also })),
      )
      .sort((a, b) => Number(a.also) - Number(b.also))
      .map(({ option }) => option)
    if (taken.length === 0) return []
    const { leading, share } = weight
    return {
      topic,
      question,
      takes: taken.map(({ label }) => label),
      leading: options.filter((option) => leading.includes(option.id)).map(({ label }) => label),
      share,
      isLeading: taken.some((option) => leading.includes(option.id)),
    }
  })
}
