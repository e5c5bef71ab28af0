import type { CatalogueIndex, TopicEntry, TopicLink, TopicPage } from '../../model/catalogue.ts'
import { questionOfTopic, type TopicDefinition } from '../definitions.ts'
import { groupBy } from '../group-by.ts'
import type { Linked, Pair } from '../link.ts'
import { present } from '../present.ts'
import { rulingsFirst } from '../references.ts'
import type { StandardLinks } from './standard-links.ts'
import { guidelineFacts } from './summaries.ts'

/** How many topics of its category a page shows, itself included. */
const SIBLINGS = 24
const TOGETHER = 6

/** The pages of all topics, in the catalogue's order. `entries` are the pairs with references, `standards` finds pages. */
export function topicPages(
  linked: Linked,
  entries: readonly Pair[],
  index: CatalogueIndex,
  standards: StandardLinks,
): TopicPage[] {
  const links = new Map(index.topics.map(({ id, name, guidelines }) => [id, { id, name, guidelines }]))
  const byTopic = groupBy(entries, ({ topic }) => topic.id)
  const together = neighbourFinder(entries, [...links.values()])
  const entryOf = entryMaker(linked, index)
  return linked.categories.flatMap(({ id, name, topics }) => {
    const row = topics.flatMap((topic) => links.get(topic.id) ?? [])
    return topics.map((topic, at): TopicPage => {
      const own = byTopic.get(topic.id) ?? []
      const siblings = around(row, at)
      const related = (topic.own?.topic_related ?? []).flatMap((other) => links.get(other) ?? [])
      const shown = new Set([...siblings, ...related].map((link) => link.id))
      const facts = topicFacts(topic, standards)
      const governing = facts.standards.flatMap(({ page }) => page ?? [])
      return present({
        ...facts,
        named: standards.inTopic(topic.id, governing),
        category: { id, name },
        entries: own.map(entryOf),
        related,
        siblings,
        previous: row[at - 1],
        next: row[at + 1],
        together: together(own, shown),
        guidelineTotal: index.counts.guidelines,
      })
    })
  })
}

function topicFacts(topic: TopicDefinition, standards: StandardLinks) {
  const { id, fields, own, html, file } = topic
  const asked = questionOfTopic(topic)
  return {
    id,
    name: fields.topic_name,
    title: own?.title ?? fields.topic_name,
    description: fields.topic_description,
    aliases: own?.topic_aliases ?? [],
    standards: standards.governing(own?.topic_standards ?? []),
    question: asked?.question,
    choice: asked && own?.topic_choice,
    options: asked?.options ?? [],
    changed: own?.topic_changed,
    introduction: html,
    file,
  }
}

function entryMaker(linked: Linked, index: CatalogueIndex): (entry: Pair) => TopicEntry {
  const facts = new Map(
    index.guidelines.flatMap(({ id, company }) => {
      const guideline = linked.guidelines.get(id)
      return guideline ? [[id, guidelineFacts(guideline, company, linked)] as const] : []
    }),
  )
  return (entry) => {
    const guideline = facts.get(entry.guideline.id)
    if (!guideline) throw new Error(`The index lacks the guideline ${entry.guideline.id} of an entry.`)
    const { summary, decisions, references } = entry
    return present({ guideline, summary, decisions, references: rulingsFirst(references) })
  }
}

/** The part of a row that surrounds a position, as long as the limit allows. */
function around(row: TopicLink[], at: number): TopicLink[] {
  const from = Math.max(0, Math.min(at - SIBLINGS / 2, row.length - SIBLINGS))
  return row.slice(from, from + SIBLINGS)
}

/**
 * Gives the function that tells which topics the guidelines of a topic's entries deal with as well: most shared first,
 * then in the catalogue's order, without those that are shown anyway.
 */
function neighbourFinder(entries: readonly Pair[], links: readonly TopicLink[]) {
  const rank = new Map(links.map(({ id }, index) => [id, index]))
  const topicsOf = new Map(
    [...groupBy(entries, ({ guideline }) => guideline)].map(([guideline, own]) => [
      guideline,
      own.map(({ topic }) => rank.get(topic.id) ?? 0),
    ]),
  )
  return (own: readonly Pair[], shown: ReadonlySet<string>): TopicLink[] => {
    // Numbers in an array, because this counts every pair of topics that a guideline has.
    const shared = new Uint32Array(links.length)
    for (const { guideline } of own)
      for (const topic of topicsOf.get(guideline) ?? []) shared[topic] = (shared[topic] ?? 0) + 1
    return links
      .map((link, index) => ({ link, count: shared[index] ?? 0 }))
      .filter(({ link, count }) => count > 0 && !shown.has(link.id))
      .sort((a, b) => b.count - a.count)
      .slice(0, TOGETHER)
      .map(({ link }) => link)
  }
}
