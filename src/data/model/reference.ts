import { z } from 'zod'
import { language } from './locale.ts'
import { text } from './text.ts'
import { webAddress } from './web-address.ts'

/** How binding a section says its rule is, in the words of RFC 2119. */
export const level = z.enum(['must', 'should', 'may'])

/** How binding a decision is: as a level, or `example` where the document only shows it in an example. */
export const strength = z.enum([...level.options, 'example'])

/** The longest summary that is accepted, and the longest that is read with ease; in characters. */
export const LONGEST_SUMMARY = 400
export const LONG_SUMMARY = 280

/** What one guideline says on one topic: one or two sentences in our own words. */
export const summary = text
  .max(LONGEST_SUMMARY)
  .describe(
    'What the guideline says on this topic, in one or two sentences of our own (aim at 160 characters): names, values, limits and exceptions, with its verb saying how binding it is',
  )

/** A rule by which a linter that the publisher ships checks what a section asks. */
export const publishedRule = z.strictObject({
  linter: text.max(40).describe('What people call the linter, e.g. `Zally` or `Spectral`'),
  id: text.max(100).describe('What the linter calls the rule, e.g. `104`'),
  url: webAddress.describe('Where the rule is written, at a commit or tag, so that the address keeps its meaning'),
})

/** One exact section of a guideline that deals with a topic. */
export const reference = z.strictObject({
  name: text.describe("The section's own heading without its number, e.g. `SHOULD use pagination links`"),
  url: webAddress.describe('The deep link to the section, e.g. `https://google.aip.dev/158#guidance`'),
  quote: text.optional().describe('A few words of the section worth reading at once'),
  document: text
    .optional()
    .describe('The document the section stands in, where a guideline has several, e.g. `AIP-158`'),
  level: level.optional().describe('How binding the rule is; only where the heading or the rule itself states it'),
  listed: z
    .literal(true)
    .optional()
    .describe(
      'Where the section only lists the matter, such as a status code in a table: it is shown after the others',
    ),
  language: language
    .optional()
    .describe("BCP 47 code of the section's language, where it differs from the guideline's, e.g. `fr`"),
  rules: z
    .array(publishedRule)
    .min(1)
    .optional()
    .describe('The rules by which a linter of the publisher checks what the section asks'),
  formerUrl: webAddress
    .optional()
    .describe('The address the section had before its document moved; kept as data, never shown as a second section'),
})

/** Which option of a topic's question a guideline takes, and the section that says so. */
export const decision = z.strictObject({
  option: text.describe("The id of one of the topic's options, e.g. `cursor`"),
  url: webAddress.describe('The evidence: the `url` of one of the references of the same entry'),
  also: z
    .boolean()
    .optional()
    .describe('`true` where the document itself ranks this option below another that it takes'),
  strength: strength
    .optional()
    .describe('How binding the choice is: `must`, `should` or `may`, or `example` where it is only shown in one'),
  contradicts: z
    .literal(true)
    .optional()
    .describe(
      'Where the document says this and the opposite: both decisions say so, count, and explain it in the note',
    ),
  note: text.max(140).optional().describe('Conditions and exceptions in our own words'),
})

/** One exact section of a guideline; see the schema's fields. */
export type Reference = z.infer<typeof reference>

/** A rule of a publisher's own linter. */
export type PublishedRule = z.infer<typeof publishedRule>

/** How binding a decision is: a level, or `example`. */
export type Strength = z.infer<typeof strength>

/** `must`, `should` or `may`. */
export type Level = z.infer<typeof level>
