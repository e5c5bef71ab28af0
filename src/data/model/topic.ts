import { z } from 'zod'
import { day } from './day.ts'
import { guidelineFields } from './guideline.ts'
import { links } from './links.ts'
import { reference, summary } from './reference.ts'
import { sitePath } from './site-path.ts'
import { spectralRules } from './spectral-rules.ts'
import { slug, text } from './text.ts'
import { topicFields } from './topic-fields.ts'
import { webAddress } from './web-address.ts'

/**
 * A sentence that rules the option. Its one `{must}` becomes the keyword of the strength that is chosen, so it is worded
 * without a "not", which would read differently behind MAY.
 */
const ruling = text.regex(
  /^(?:(?!\{must\}).)*\{must\}(?! not\b)(?:(?!\{must\}).)*\.$/u,
  'one sentence with one `{must}` for MUST, SHOULD or MAY, without "not" behind it, and a full stop at its end',
)

/** One of the answers that a topic's question allows. */
export const option = z.strictObject({
  id: slug.describe('What decisions name it by, e.g. `cursor`'),
  label: text.describe('What readers see, e.g. `Cursor or page token`'),
  ruling: ruling
    .optional()
    .describe('How a guideline of its own would say it, e.g. `Collections {must} be paged with a cursor.`'),
  rule: z
    .strictObject({
      spectral: spectralRules.describe('Rules of a Spectral ruleset by their names, without `severity`'),
    })
    .optional()
    .describe('How a linter checks that an API description takes the option'),
})

/** A standard that governs a topic. */
export const standard = z.strictObject({
  name: text.describe('Its number and title, e.g. `RFC 8288 Web Linking`'),
  url: webAddress.describe('Where it is published, e.g. `https://www.rfc-editor.org/rfc/rfc8288`'),
})

/** The front matter of a topic's file. */
export const topicFrontMatter = z.strictObject({
  layout: z.literal('topic').describe('What the file is: `topic`'),
  title: text.optional().describe("The page's title; the topic's name when left out"),
  permalink: sitePath.optional().describe('Always `/design/topics/<topic_id>`; may be left out'),
  sort: text.optional().describe('The key by which topics are ordered; `<category>_<name>` when left out'),
  topic_id: slug.describe('Becomes part of an address and never changes, e.g. `collection-pagination`'),
  ...topicFields,
  topic__links: links.optional().describe("The links of the original's pages; may be left out"),
  topic_aliases: z.array(text).optional().describe('Other words people search for, e.g. `paging`'),
  topic_related: z.array(slug).optional().describe('Ids of neighbouring topics, e.g. `collection-sorting`'),
  topic_standards: z.array(standard).optional().describe('The standards that govern the topic'),
  topic_question: text.optional().describe('The choice the topic asks for, e.g. `Which pagination styles are used?`'),
  topic_choice: z.enum(['one', 'several']).optional().describe('Whether a guideline may take one option or several'),
  topic_options: z.array(option).optional().describe('The answers that the question allows'),
  topic_changed: day.optional().describe('The day the topic last changed in a way worth telling'),
  redirect_from: z.array(sitePath).optional().describe('Old paths of this topic, e.g. `/design/topics/paging`'),
  guidelines: z
    .array(
      z.strictObject({
        guideline_id: slug.describe('The id of the guideline'),
        ...z.object(guidelineFields).partial().shape,
        guideline__links: links.optional().describe("The links of the original's pages; may be left out"),
        summary: summary.optional(),
        references: z.array(reference).optional().describe('The sections of the guideline that deal with the topic'),
      }),
    )
    .optional()
    .describe("The guidelines that deal with the topic; the guideline's own file is the better place"),
})

/** The front matter of a topic's file, read and checked. */
export type TopicFrontMatter = z.infer<typeof topicFrontMatter>

/** One answer that a topic's question allows, as pages show it. Its rules are in `OptionRules`. */
export type Option = Omit<z.infer<typeof option>, 'rule'>

/** A standard that governs a topic. */
export type Standard = z.infer<typeof standard>
