import { weigh, type Weighed } from '../../model/agreement.ts'
import type { CatalogueIndex, GuidelinePage } from '../../model/catalogue.ts'
import type { Position, Question } from '../../model/decisions.ts'
import { groupBy } from '../group-by.ts'
import type { Linked, Pair } from '../link.ts'
import { present } from '../present.ts'
import type { HasPublicFile } from './catalogue-index.ts'

/**
 * The pages of all guidelines, in the catalogue's order. `entries` are the pairs with references, `questions` those of
 * all topics with who takes what.
 */
export function guidelinePages(
  linked: Linked,
  entries: readonly Pair[],
  questions: readonly Question[],
  index: CatalogueIndex,
  hasPublicFile: HasPublicFile,
): GuidelinePage[] {
  const byGuideline = groupBy(entries, ({ guideline }) => guideline.id)
  const weighed = questions.map((question) => ({ question, weight: weigh(question) }))
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
      file,
    })
  })
}

/** A guideline's entries, which are in the order of topics, under their categories. */
function byCategory(entries: readonly Pair[], index: CatalogueIndex): GuidelinePage['categories'] {
  const categoryOf = new Map(index.topics.map(({ id, category }) => [id, category]))
  const groups = groupBy(entries, ({ topic }) => categoryOf.get(topic.id))
  return index.categories.flatMap((category) => {
    const members = groups.get(category.id)
    if (!members) return []
    const own = members.map((entry) => ({
      topic: { id: entry.topic.id, name: entry.topic.fields.topic_name },
      decisions: entry.decisions,
      references: entry.references,
    }))
    return { category, entries: own }
  })
}

/** What a guideline answers to the questions of topics, beside what most others do. */
function positionsOf(id: string, weighed: readonly { question: Question; weight: Weighed }[]): Position[] {
  return weighed.flatMap(({ question: { topic, question, options }, weight }) => {
    const taken = options
      .map((option) => ({ option, taker: option.takers.find(({ guideline }) => guideline.id === id) }))
      .filter(({ taker }) => taker !== undefined)
      .sort((a, b) => Number(a.taker?.also) - Number(b.taker?.also))
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
