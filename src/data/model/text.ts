import { z } from 'zod'

/** One line of plain text, e.g. `How to deal with CORS`. Never empty: an empty optional field is absent. */
export const text = z.string().trim().min(1)

/**
 * The id of a topic, guideline or option: lower-case letters, digits and hyphens, e.g. `http-status-404`.
 * It becomes part of an address, so it never changes.
 */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** A path of this site, e.g. `/design/topics/cors` or `/media/logos/google.svg`. */
export const sitePath = z.string().regex(/^\/(?!\/)\S*$/)
