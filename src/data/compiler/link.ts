import { groupBy } from './group-by.ts'
import type { Reference } from '../model/reference.ts'
import type { Decision } from '../model/decisions.ts'
import { deriveCompanies, type LinkedCompany } from './companies.ts'
import type { BrokenFile, ContentFile, ProseFile } from './content-file.ts'
import { placeDecisions, showDecisions, type PlacedDecision } from './decisions.ts'
import { defineGuidelines, defineTopics, type GuidelineDefinition, type TopicDefinition } from './definitions.ts'
import { mentionsInGuideline, mentionsInTopic, type Mention } from './mentions.ts'
import { compareTexts } from './order.ts'
import { mergeReferences } from './references.ts'
import type { StandardDocument } from '../model/standards.ts'
import { slugOf } from './slug.ts'

/** A group of topics, in the catalogue's order. */
export interface LinkedCategory {
  id: string
  name: string
  topics: TopicDefinition[]
}

/** A topic and a guideline with all that is said about the two. An entry is a pair with a reference. */
export interface Pair {
  topic: TopicDefinition
  guideline: GuidelineDefinition
  references: Reference[]
  /** What the guideline says on the topic, in our words; that of the guideline's file where both have one. */
  summary?: string
  /** As readers see them. */
  decisions: Decision[]
  /** As written, right or wrong. */
  written: PlacedDecision[]
  /** The items of files that name the two, those of the guideline's file first. */
  mentions: Mention[]
}

/** The content as a whole: what the files say about each other, brought together. */
export interface Linked {
  /** By id, in the catalogue's order. */
  topics: ReadonlyMap<string, TopicDefinition>
  guidelines: ReadonlyMap<string, GuidelineDefinition>
  categories: LinkedCategory[]
  companies: LinkedCompany[]
  /** In the order of topics, then of companies and titles. */
  pairs: Pair[]
  prose: ProseFile[]
  /** The rows of `standards.yaml`. */
  standards: readonly StandardDocument[]
  mentions: Mention[]
  files: ContentFile[]
  /** Files with errors, of which little is known. */
  broken: BrokenFile[]
  /** Ids that a broken file may define: it cannot be said that they are unknown. */
  mayExist: ReadonlySet<string>
  /** Ids of topics and guidelines that a broken file may have references for: it cannot be said that they have none. */
  mayBeFilled: ReadonlySet<string>
}

/**
 * Brings the files together. References may be written in the topic's or the guideline's file; a topic, guideline
 * or company may be defined by an embedded copy alone. `standards` are those that guidelines may name. Finds nothing wrong
 * by itself: the rules do.
 */
export function link(files: ContentFile[], broken: BrokenFile[], standards: readonly StandardDocument[] = []): Linked {
  const topicFiles = files.filter((file) => file.layout === 'topic')
  const guidelineFiles = files.filter((file) => file.layout === 'guideline')
  const mentions = [...guidelineFiles.flatMap(mentionsInGuideline), ...topicFiles.flatMap(mentionsInTopic)]
  const guidelines = inOrder(defineGuidelines(guidelineFiles, mentions))
  const categories = categorise([...inOrder(defineTopics(topicFiles, mentions, guidelines)).values()])
  const topics = new Map(categories.flatMap((category) => category.topics.map((topic) => [topic.id, topic] as const)))
  return {
    topics,
    guidelines,
    categories,
    companies: deriveCompanies(guidelines.values()),
    pairs: pairUp(mentions, topics, guidelines),
    standards,
    prose: files.filter((file) => file.layout === 'page' || file.layout === 'post'),
    mentions,
    files,
    broken,
    mayExist: new Set(broken.flatMap(({ ids }) => ids)),
    mayBeFilled: new Set(broken.flatMap(({ mentions }) => mentions)),
  }
}

/** Orders by sort key; equal keys by id. */
function inOrder<Definition extends { id: string; sort: string }>(
  all: Map<string, Definition>,
): Map<string, Definition> {
  return new Map([...all].sort(([, a], [, b]) => compareTexts([a.sort, a.id], [b.sort, b.id])))
}

/** The categories of topics that are in order: a category stands where its first topic would. */
function categorise(topics: TopicDefinition[]): LinkedCategory[] {
  return [...groupBy(topics, ({ fields }) => slugOf(fields.topic_category))].map(([id, members]) => ({
    id,
    name: members[0]?.fields.topic_category ?? id,
    topics: members,
  }))
}

function pairUp(mentions: readonly Mention[], topics: Linked['topics'], guidelines: Linked['guidelines']): Pair[] {
  const topicRank = ranks(topics.values())
  const guidelineRank = ranks([...guidelines.values()].sort((a, b) => compareTexts(place(a), place(b))))
  const groups = groupBy(mentions, ({ topic, guideline }) => `${topic} ${guideline}`)
  return [...groups.values()]
    .flatMap((group) => pair(group, topics, guidelines) ?? [])
    .map((found) => ({ found, row: topicRank(found.topic), column: guidelineRank(found.guideline) }))
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ found }) => found)
}

function pair(mentions: Mention[], topics: Linked['topics'], guidelines: Linked['guidelines']): Pair | undefined {
  const topic = topics.get(mentions[0]?.topic ?? '')
  const guideline = guidelines.get(mentions[0]?.guideline ?? '')
  if (!topic || !guideline) return undefined
  const references = mergeReferences(mentions.flatMap((mention) => mention.references))
  const written = placeDecisions(mentions)
  const summary = mentions.find((mention) => mention.summary !== undefined)?.summary
  return {
    topic,
    guideline,
    mentions,
    references,
    ...(summary !== undefined && { summary }),
    written,
    decisions: showDecisions(written, topic, references),
  }
}

/** Where a guideline stands on the page of a topic. */
function place({ fields, id }: GuidelineDefinition): string[] {
  return [fields.guideline_company, fields.guideline_title, id]
}

/** Positions in an order, which are faster to compare than texts. */
function ranks(ordered: Iterable<{ id: string }>): (item: { id: string }) => number {
  const positions = new Map([...ordered].map(({ id }, index) => [id, index]))
  return ({ id }) => positions.get(id) ?? 0
}
