import type { GuidelineFields, GuidelineFrontMatter } from '../model/guideline.ts'
import type { Option, TopicFrontMatter } from '../model/topic.ts'
import type { GuidelineFile, TopicFile } from './content-file.ts'
import type { Copy, Mention, TopicFields } from './mentions.ts'
import { latestFirst } from './order.ts'
import type { Path } from './problem.ts'
import { present } from './present.ts'

/** A topic of the catalogue with the place that defines it. */
export interface TopicDefinition {
  id: string
  fields: TopicFields
  /** Its own file's front matter, where it has one. */
  own?: TopicFrontMatter
  html?: string
  /** The key it is ordered by. */
  sort: string
  file: string
  /** Where its fields stand in the file: empty for its own file. */
  path: Path
}

/** A guideline of the catalogue with the place that defines it. */
export interface GuidelineDefinition {
  id: string
  fields: GuidelineFields
  own?: GuidelineFrontMatter
  html?: string
  sort: string
  file: string
  path: Path
}

/** The question of a topic with its options; undefined when it asks nothing, or lacks one of the two. */
export function questionOfTopic({ own }: TopicDefinition): { question: string; options: Option[] } | undefined {
  const { topic_question: question, topic_options: options = [] } = own ?? {}
  if (question === undefined || options.length === 0) return undefined
  return { question, options: options.map(({ id, label, ruling }) => present({ id, label, ruling })) }
}

const TOPIC_NEEDS = ['topic_category', 'topic_name', 'topic_description'] as const
const GUIDELINE_NEEDS = ['guideline_title', 'guideline_company', 'guideline_url'] as const

/** The fields that a copy of a topic lacks to define it. */
export function lackingForTopic(copy: Copy<TopicFields> | undefined): string[] {
  return TOPIC_NEEDS.filter((key) => copy?.[key] === undefined)
}

/** The fields that a copy of a guideline lacks to define it. */
export function lackingForGuideline(copy: Copy<GuidelineFields> | undefined): string[] {
  return GUIDELINE_NEEDS.filter((key) => copy?.[key] === undefined)
}

/**
 * The topics of the catalogue by id. A topic's own file defines it; without one, the complete copy in the guideline
 * that was reviewed last does.
 */
export function defineTopics(
  files: readonly TopicFile[],
  mentions: readonly Mention[],
  guidelines: ReadonlyMap<string, GuidelineDefinition>,
): Map<string, TopicDefinition> {
  const copies = mentions.flatMap(({ topic, guideline, topicCopy, file, path }) =>
    isTopic(topicCopy)
      ? [{ ...topicSource(topic, topicCopy), file, path, reviewed: reviewDay(guidelines.get(guideline)) }]
      : [],
  )
  const own = files.map(({ name, fields, html }) => ({
    ...topicSource(fields.topic_id, fields),
    own: fields,
    ...(html !== undefined && { html }),
    file: name,
    path: [],
  }))
  return firstById([...own, ...newestFirst(copies)])
}

/** The guidelines of the catalogue by id, in the same way: the copy that was reviewed last stands for a missing file. */
export function defineGuidelines(
  files: readonly GuidelineFile[],
  mentions: readonly Mention[],
): Map<string, GuidelineDefinition> {
  const copies = mentions.flatMap(({ guideline, guidelineCopy, file, path }) =>
    isGuideline(guidelineCopy)
      ? [{ ...guidelineSource(guideline, guidelineCopy), file, path, reviewed: guidelineCopy.guideline_reviewDate }]
      : [],
  )
  const own = files.map(({ name, fields, html }) => ({
    ...guidelineSource(fields.guideline_id, fields),
    own: fields,
    ...(html !== undefined && { html }),
    file: name,
    path: [],
  }))
  return firstById([...own, ...newestFirst(copies)])
}

function isTopic(copy: Copy<TopicFields> | undefined): copy is TopicFields {
  return lackingForTopic(copy).length === 0
}

function isGuideline(copy: Copy<GuidelineFields> | undefined): copy is GuidelineFields {
  return lackingForGuideline(copy).length === 0
}

function topicSource(id: string, fields: TopicFields & { sort?: string | undefined }) {
  return { id, fields, sort: fields.sort ?? `${fields.topic_category}_${fields.topic_name}` }
}

function guidelineSource(id: string, fields: GuidelineFields & { sort?: string | undefined }) {
  return { id, fields, sort: fields.sort ?? `${fields.guideline_company}_${fields.guideline_title}` }
}

function reviewDay(guideline: GuidelineDefinition | undefined): string | undefined {
  return guideline?.fields.guideline_reviewDate
}

function newestFirst<Source extends { reviewed: string | undefined }>(copies: Source[]): Source[] {
  return copies.toSorted((a, b) => latestFirst(a.reviewed, b.reviewed))
}

function firstById<Definition extends { id: string }>(definitions: Definition[]): Map<string, Definition> {
  const found = new Map<string, Definition>()
  for (const definition of definitions) if (!found.has(definition.id)) found.set(definition.id, definition)
  return found
}
