import { z } from 'zod'
import { language } from './locale.ts'
import { text } from './text.ts'
import { webAddress } from './web-address.ts'

/** How binding a section says its rule is, in the words of RFC 2119. */
export const level = z.enum(['must', 'should', 'may'])

/** One exact section of a guideline that deals with a topic. */
export const reference = z.strictObject({
  /** The section's own heading, e.g. `SHOULD use pagination links`. */
  name: text,
  /** The deep link to the section, e.g. `https://google.aip.dev/158#guidance`. */
  url: webAddress,
  /** A few words of the section worth reading at once. */
  quote: text.optional(),
  /** The document the section stands in, where a guideline has several, e.g. `AIP-158`. */
  document: text.optional(),
  /** Only where the heading or the rule itself states it. */
  level: level.optional(),
  /** BCP 47 code of the section's language, where it differs from the guideline's, e.g. `fr`. */
  language: language.optional(),
  /** The address the section had before its document moved. Kept as data, never shown as a second section. */
  formerUrl: webAddress.optional(),
})

/** Which option of a topic's question a guideline takes, and the section that says so. */
export const decision = z.strictObject({
  /** The id of one of the topic's options, e.g. `cursor`. */
  option: z.string(),
  /** The evidence: the `url` of one of the references of the same entry. */
  url: webAddress,
  /** Conditions and exceptions in our own words. */
  note: text.max(140).optional(),
})

/** One exact section of a guideline; see the schema's fields. */
export type Reference = z.infer<typeof reference>

/** `must`, `should` or `may`. */
export type Level = z.infer<typeof level>
