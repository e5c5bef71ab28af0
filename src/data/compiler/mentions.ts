import type { GuidelineFields, GuidelineFrontMatter } from '../model/guideline.ts'
import type { Links } from '../model/links.ts'
import type { Reference } from '../model/reference.ts'
import type { TopicFrontMatter } from '../model/topic.ts'
import type { topicFields } from '../model/topic-fields.ts'
import type { GuidelineFile, TopicFile } from './content-file.ts'
import type { Path } from './problem.ts'
import type { z } from 'zod'

/** The fields that describe a topic, wherever they stand. */
export type TopicFields = z.infer<z.ZodObject<typeof topicFields>>

/** A decision as written: the option's id and its evidence. */
export type WrittenDecision = NonNullable<NonNullable<GuidelineFrontMatter['topics']>[number]['decision']>[number]

/** Fields that a copy has; undefined ones are absent. */
export type Copy<Fields> = { [Key in keyof Fields]?: Fields[Key] | undefined }

/** An item of `guidelines` in a topic's file, or of `topics` in a guideline's file: it names a topic and a guideline. */
export interface Mention {
  topic: string
  guideline: string
  file: string
  /** Where the item stands in its file, e.g. `['guidelines', 2]`. */
  path: Path
  references: Reference[]
  /** What the guideline says on the topic, in our words. */
  summary?: string | undefined
  decisions: WrittenDecision[]
  links?: Links | undefined
  /** The embedded copy of the other side's fields. */
  topicCopy?: Copy<TopicFields>
  guidelineCopy?: Copy<GuidelineFields>
}

/** The items of a topic's file. */
export function mentionsInTopic({ name, fields }: TopicFile): Mention[] {
  return (fields.guidelines ?? []).map(
    ({ guideline_id, guideline__links, references, summary, ...guidelineCopy }: TopicItem, at) => ({
      topic: fields.topic_id,
      guideline: guideline_id,
      file: name,
      path: ['guidelines', at],
      references: references ?? [],
      summary,
      decisions: [],
      links: guideline__links,
      guidelineCopy,
    }),
  )
}

/** The items of a guideline's file. */
export function mentionsInGuideline({ name, fields }: GuidelineFile): Mention[] {
  return (fields.topics ?? []).map(
    ({ topic_id, topic__links, references, summary, decision, ...topicCopy }: GuidelineItem, at) => ({
      topic: topic_id,
      guideline: fields.guideline_id,
      file: name,
      path: ['topics', at],
      references: references ?? [],
      summary,
      decisions: decision ?? [],
      links: topic__links,
      topicCopy,
    }),
  )
}

type TopicItem = NonNullable<TopicFrontMatter['guidelines']>[number]
type GuidelineItem = NonNullable<GuidelineFrontMatter['topics']>[number]
