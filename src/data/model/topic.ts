import { z } from 'zod'
import { day } from './day.ts'
import { guidelineFields } from './guideline.ts'
import { links } from './links.ts'
import { reference } from './reference.ts'
import { sitePath, slug, text } from './text.ts'
import { topicFields } from './topic-fields.ts'
import { webAddress } from './web-address.ts'

/** One of the answers that a topic's question allows. */
export const option = z.strictObject({
  /** e.g. `cursor` */
  id: slug,
  /** e.g. `Cursor or page token` */
  label: text,
})

/** A standard that governs a topic. */
export const standard = z.strictObject({
  /** e.g. `RFC 8288 Web Linking` */
  name: text,
  url: webAddress,
})

/** The front matter of a topic's file. */
export const topicFrontMatter = z.strictObject({
  layout: z.literal('topic'),
  /** The page's title; the topic's name when left out. */
  title: text.optional(),
  /** Always `/design/topics/<topic_id>`; may be left out. */
  permalink: sitePath.optional(),
  /** The key by which topics are ordered; `<category>_<name>` when left out. */
  sort: text.optional(),
  topic_id: slug,
  ...topicFields,
  topic__links: links.optional(),
  /** Other words people search for, e.g. `paging`. */
  topic_aliases: z.array(text).optional(),
  /** Ids of neighbouring topics. */
  topic_related: z.array(slug).optional(),
  topic_standards: z.array(standard).optional(),
  /** The choice the topic asks for, e.g. `Which pagination styles are used?`. */
  topic_question: text.optional(),
  /** Whether a guideline may take one option or several. */
  topic_choice: z.enum(['one', 'several']).optional(),
  topic_options: z.array(option).optional(),
  /** The day the topic last changed in a way worth telling. */
  topic_changed: day.optional(),
  /** Old paths of this topic, e.g. `/design/topics/paging`. */
  redirect_from: z.array(sitePath).optional(),
  guidelines: z
    .array(
      z.strictObject({
        guideline_id: slug,
        ...z.object(guidelineFields).partial().shape,
        guideline__links: links.optional(),
        references: z.array(reference).optional(),
      }),
    )
    .optional(),
})

/** The front matter of a topic's file, read and checked. */
export type TopicFrontMatter = z.infer<typeof topicFrontMatter>

/** One answer that a topic's question allows. */
export type Option = z.infer<typeof option>

/** A standard that governs a topic. */
export type Standard = z.infer<typeof standard>
