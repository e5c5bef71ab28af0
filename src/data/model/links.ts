import { z } from 'zod'
import { text } from './text.ts'

const link = z.strictObject({ href: text })

/**
 * The hypermedia links that the original's pages carry (`topic__links`, `guideline__links`). They say nothing new:
 * the compiler checks them against the canonical paths.
 */
export const links = z.strictObject({
  self: link.optional(),
  topicGuidelines: link.optional(),
  guidelineTopics: link.optional(),
})

/** The links of a topic or guideline as written in a content file. */
export type Links = z.infer<typeof links>
