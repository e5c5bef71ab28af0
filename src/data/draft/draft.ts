// This runs in the browser, where the small build of zod does.
import * as z from 'zod/mini'
import { notOfALine } from '../model/line-of-text.ts'
import { isWebAddress } from '../model/safe-address.ts'

/** The longest line of a draft, in characters. */
export const LONGEST_LINE = 400

const id = z
  .string('an id')
  .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id: lower-case letters, digits and single hyphens'))
const line = z.string('text').check(
  z.maxLength(LONGEST_LINE, `at most ${LONGEST_LINE} characters`),
  z.refine((text) => notOfALine(text) === undefined, 'one line of text without control characters'),
)
/** The longest address, in characters: with a topic's id behind it, it is still one that everything takes. */
export const LONGEST_ADDRESS = 1800
const address = z
  .string('an address')
  .check(
    z.maxLength(LONGEST_ADDRESS, `at most ${LONGEST_ADDRESS} characters`),
    z.refine(isWebAddress, 'an address that starts with https:// or http://'),
  )
const strength = z.enum(['must', 'should', 'may'], 'must, should or may')

/** Each topic once: of two answers nobody would know which counts. */
function once<T extends { topic: string }>(items: readonly T[]): boolean {
  return new Set(items.map(({ topic }) => topic)).size === items.length
}

const decision = z.strictObject({
  topic: id,
  // Nothing taken means: left open on purpose.
  options: z
    .array(z.strictObject({ option: id, strength }), 'a list of options')
    .check(
      z.refine((taken) => new Set(taken.map(({ option }) => option)).size === taken.length, 'options that differ'),
    ),
  line: z.optional(line),
})

const furtherTopic = z.strictObject({
  topic: id,
  sources: z.array(z.strictObject({ guideline: id, name: line, url: address }), 'a list of sections'),
  line: z.optional(line),
})

/** A guideline that somebody drafts, as it is kept, exported and imported. */
export const draft = z.strictObject({
  version: z.literal(1, 'the number 1, the only version there is'),
  title: line,
  // Who publishes it and where: needed for its content file alone.
  publisher: z.optional(line),
  address: z.optional(z.union([z.literal(''), address])),
  decisions: z.array(decision, 'a list of decisions').check(z.refine(once, 'decisions on topics that differ')),
  further: z.array(furtherTopic, 'a list of topics').check(z.refine(once, 'topics that differ')),
})

/** A guideline that somebody drafts. */
export type Draft = z.infer<typeof draft>

/** What is decided on one question: options with how binding each is; none where it is left open on purpose. */
export type DraftDecision = Draft['decisions'][number]

/** A topic to cover that asks no question, with the sections of others that serve as sources. */
export type FurtherTopic = Draft['further'][number]

/** A draft, or why a text is none. */
export type ReadDraft = { draft: Draft; problem?: never } | { draft?: never; problem: string }

/** Reads the text of a draft. What is wrong with it is said with its place, e.g. `decisions[2].strength`. */
export function readDraft(text: string): ReadDraft {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { problem: 'It is no JSON. Choose a file that was saved with “Save the draft”.' }
  }
  const read = draft.safeParse(data)
  return read.success ? { draft: read.data } : { problem: said(read.error.issues[0]) }
}

function said(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return 'It is no draft.'
  const place = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  const where = place.replace(/^\./, '') || 'The whole'
  if (issue.code === 'unrecognized_keys') return `${where}: drafts have no ${issue.keys.join(', ')}. Take it out.`
  return `${where}: due is ${issue.message === 'Invalid input' ? 'something else' : issue.message}.`
}

/** The text of a draft as a file: what {@link readDraft} reads. */
export function writeDraft(written: Draft): string {
  return `${JSON.stringify(written, undefined, 2)}\n`
}
