import { z } from 'zod'

// The texts given to the checks complete the sentence "… should be", for the compiler's messages.

/** One line of plain text, e.g. `How to deal with CORS`. Never empty: an empty optional field is absent. */
export const text = z.string().trim().min(1)

/**
 * The id of a topic, guideline or option: lower-case letters, digits and hyphens, e.g. `http-status-404`.
 * It becomes part of an address, so it never changes.
 */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens, e.g. `http-status-404`')

/** A path of this site, e.g. `/design/topics/cors` or `/media/logos/google.svg`. */
export const sitePath = z
  .string()
  .regex(/^\/(?!\/)\S*$/, 'a path of this site that starts with one slash, e.g. `/design/topics/cors`')

/**
 * One line of text that becomes an id (`slugOf`), e.g. a company's or category's name: it needs a letter or a digit.
 */
export const name = text.regex(/[\p{Letter}\p{Number}]/u, 'a name with a letter or a digit in it')
