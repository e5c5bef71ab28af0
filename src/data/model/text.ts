import { z } from 'zod'
import { isDeviceName } from './file-name.ts'
import { notOfALine } from './line-of-text.ts'

// The texts given to the checks complete the sentence "… should be", for the compiler's messages.

/** Longer than any heading or sentence, short enough for every page, picture and feed. */
const LONGEST_TEXT = 1000

/** Says what keeps a value from being one line of text (`notOfALine`), as an issue with the character in its parameters. */
export function checkLine(value: string, context: z.core.$RefinementCtx<string>): void {
  const unprintable = notOfALine(value)?.what
  if (unprintable !== undefined) {
    context.addIssue({ code: 'custom', message: 'one line of plain text', params: { unprintable } })
  }
}

/**
 * One line of plain text, e.g. `How to deal with CORS`: what all fields are that readers see. Never empty, as an empty
 * optional field is absent.
 */
export const text = z.string().trim().min(1).max(LONGEST_TEXT).superRefine(checkLine)

/** Ids are names of files, and an author has to be able to type them. */
const LONGEST_ID = 100

/**
 * The id of a topic, guideline or option: lower-case letters, digits and hyphens, e.g. `http-status-404`.
 * It becomes part of an address, so it never changes.
 */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens, e.g. `http-status-404`')
  .max(LONGEST_ID)
  .refine(
    (id) => !isDeviceName(id),
    'another name: this one is kept by Windows for a device, and no file there can have it',
  )

/**
 * One line of text that becomes an id (`compiler/slug.ts`), e.g. a company's or category's name: it needs a letter or a digit.
 */
export const name = text.max(LONGEST_ID).regex(/[\p{Letter}\p{Number}]/u, 'a name with a letter or a digit in it')
