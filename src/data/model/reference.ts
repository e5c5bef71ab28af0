import { z } from 'zod'
import { language } from './locale.ts'
import { text } from './text.ts'
import { webAddress } from './web-address.ts'

/** How binding a section says its rule is, in the words of RFC 2119. */
export const level = z.enum(['must', 'should', 'may'])

/** One exact section of a guideline that deals with a topic. */
export const reference = z.strictObject({
  name: text.describe("The section's own heading without its number, e.g. `SHOULD use pagination links`"),
  url: webAddress.describe('The deep link to the section, e.g. `https://google.aip.dev/158#guidance`'),
  quote: text.optional().describe('A few words of the section worth reading at once'),
  document: text
    .optional()
    .describe('The document the section stands in, where a guideline has several, e.g. `AIP-158`'),
  level: level.optional().describe('How binding the rule is; only where the heading or the rule itself states it'),
  language: language
    .optional()
    .describe("BCP 47 code of the section's language, where it differs from the guideline's, e.g. `fr`"),
  formerUrl: webAddress
    .optional()
    .describe('The address the section had before its document moved; kept as data, never shown as a second section'),
})

/** Which option of a topic's question a guideline takes, and the section that says so. */
export const decision = z.strictObject({
  option: z.string().describe("The id of one of the topic's options, e.g. `cursor`"),
  url: webAddress.describe('The evidence: the `url` of one of the references of the same entry'),
  note: text.max(140).optional().describe('Conditions and exceptions in our own words'),
})

/** One exact section of a guideline; see the schema's fields. */
export type Reference = z.infer<typeof reference>

/** `must`, `should` or `may`. */
export type Level = z.infer<typeof level>
