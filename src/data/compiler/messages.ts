/**
 * What authors read, one function per kind of problem: what happened, why it matters, and what to do. The keys are
 * the permanent codes of the problems; they never change. Positions are added by the report.
 */
export const messages = {
  // Reading a file
  'undecodable-file': (reason?: string) =>
    reason === undefined
      ? 'This byte is not UTF-8, so the file cannot be read. Save the file with the encoding UTF-8.'
      : `The file cannot be read: ${reason}. Check that it is a file and that you may read it.`,
  'missing-front-matter': () =>
    'The file has no front matter, so it is not known what it is. Start it with a line of three hyphens, followed by ' +
    '`layout: topic` or another layout, and a second line of three hyphens. Only notes that lie directly in the ' +
    'content folder may go without.',
  'unclosed-front-matter': () =>
    'The front matter that starts here never ends. Add a line of exactly three hyphens after its last line.',
  'invalid-yaml': (reason: string, fault?: string) =>
    `The front matter is not valid YAML: ${sentence(reason)} ${remedies[fault ?? ''] ?? 'Nothing of this file can be read until that is repaired.'}`,
  'unknown-layout': (layout: unknown, layouts: readonly string[]) =>
    layout === undefined
      ? `The front matter has no \`layout\`, which says what the file is. Add ${list(layouts, 'or')}.`
      : `The layout ${show(layout)} is not known, so it is not clear what the file is. It should be ${list(layouts, 'or')}.`,

  // Fields
  'unknown-key': (key: string, where: string, known: readonly string[]) =>
    `${where} has no field \`${key}\`, so what it says would be lost. ${known.length === 0 ? 'Correct its name, or remove it.' : `Its fields are ${list(known)}.`}`,
  'missing-key': (key: string, where: string, empty: boolean) =>
    empty
      ? `\`${key}\` is empty, but required. Write its value after the colon.`
      : `${where} lacks the field \`${key}\`, which is required. Add it.`,
  'wrong-type': (key: string, given: unknown, due: Kind) =>
    `${key} is ${kindOf(given)}, but ${kinds[due]} is due. ${remedyFor(given, due)}`,
  'invalid-value': (key: string, given: unknown, expected: string) =>
    `${key} is ${show(given)}, but should be ${expected}. Correct it, or leave the field out if it is optional.`,
  'unknown-level': (given: unknown, levels: readonly string[]) =>
    `The level ${show(given)} is not known. A level says how binding a section is: write ${list(levels, 'or')}, or leave it out.`,
  'unsafe-address': (key: string, given: unknown, expected: string) =>
    `${key} is ${show(given)}, which readers could not open safely from a link. It should be ${expected}.`,

  // Ids
  'duplicate-id': (kind: string, id: string, other: string) =>
    `The ${kind} \`${id}\` is already defined in ${other}, and an id can stand for one thing only. Give one of them another id, or remove it.`,
  'unknown-topic': (id: string, lacking: readonly string[]) =>
    `No file defines the topic \`${id}\`${andThisCopy(lacking)}. Correct the id, or write the topic's file.`,
  'unknown-guideline': (id: string, lacking: readonly string[]) =>
    `No file defines the guideline \`${id}\`${andThisCopy(lacking)}. Correct the id, or write the guideline's file.`,
  'unknown-related-topic': (id: string) =>
    `The related topic \`${id}\` does not exist, so the link would lead nowhere. Correct the id, or remove it.`,
  'unknown-option': (option: string, topic: string, options: readonly string[]) =>
    options.length === 0
      ? `The topic \`${topic}\` asks no question, so no option such as \`${option}\` can be taken there. Remove the decision, or give the topic \`topic_question\` and \`topic_options\`.`
      : `\`${option}\` is not an option of the topic \`${topic}\`, so nobody would know what is meant. Its options are ${list(options)}.`,
  'incomplete-question': (given: string, missing: string) =>
    `The topic has \`${given}\` but no \`${missing}\`, so readers cannot be shown who takes which option. Add \`${missing}\`, or remove \`${given}\`.`,

  // Decisions and references
  'too-many-decisions': (topic: string, taken: number) =>
    `The topic \`${topic}\` allows one option, but ${taken} are taken here. Keep the one the guideline prefers and mention the others in its note.`,
  'decision-without-evidence': (url: string) =>
    `The decision rests on ${show(url)}, but no reference of this entry has that address, so readers could not check it. Use the \`url\` of one of the references, or add the section to them.`,
  'entry-without-references': (topic: string, guideline: string) =>
    `The guideline \`${guideline}\` names the topic \`${topic}\` without a reference, so it is not shown there. Add the section that deals with it, or remove this item.`,
  'topic-without-references': (topic: string) =>
    `No guideline has a reference for the topic \`${topic}\`, so its page is empty. Add a reference in a guideline's file or here.`,
  'guideline-without-topics': (guideline: string) =>
    `The guideline \`${guideline}\` has no reference to any topic, so its page is empty. List its sections under \`topics\`.`,

  // Two places that should agree
  'stale-copy': (fields: readonly string[], authority: string) =>
    `This copy differs from ${authority} in ${list(fields)}. What ${authority} says is shown; bring the copy in line, or remove these fields from it.`,
  'company-disagrees': (field: string, company: string, given: unknown, other: unknown, where: string) =>
    `\`${field}\` of ${company} is ${show(given)} here, but ${show(other)} in ${where}, which is shown: of several guidelines the one reviewed last counts. Make them the same.`,
  'category-disagrees': (given: string, other: string, where: string) =>
    `The category is written ${show(given)} here, but ${show(other)} in ${where}, which is shown. Write it the same everywhere.`,
  'permalink-mismatch': (given: string, path: string) =>
    `The permalink is ${show(given)}, but this is published at \`${path}\`, as its id says. Remove the line or correct it; an old address goes to \`redirect_from\`.`,
  'links-mismatch': (given: string, path: string) =>
    `The link leads to ${show(given)}, but the address it stands for is \`${path}\`. Remove the links or correct them.`,

  // Addresses
  'conflicting-redirect': (path: string, other: string) =>
    `The old address \`${path}\` cannot lead here, because it belongs to ${other}. Remove it in one of the two places.`,
  'lost-permalink': (path: string) =>
    `\`${path}\` was published once, but nothing is published there any more, so links to it would break. List it under \`redirect_from\` of the content that replaces it, or restore that content.`,
  'invalid-ledger': (reason: string) =>
    `The list of published addresses cannot be read here: ${reason} Write one address a line, a tab, and the day it was first published.`,
  'missing-logo': (path: string) =>
    `There is no file for the logo \`${path}\` in the public folder, so a monogram is shown in its place. Add the file or correct the path.`,
  'missing-screenshot': (path: string) =>
    `There is no file for the screenshot \`${path}\` in the public folder, so none is shown. Add the file or correct the path.`,
}

/** The permanent name of a kind of problem. */
export type Code = keyof typeof messages

const kinds = {
  text: 'text',
  list: 'a list',
  mapping: 'a mapping of fields',
  number: 'a number',
  'text or list': 'text or a list',
}

/** What a field of the front matter can hold. */
export type Kind = keyof typeof kinds

const remedies: Record<string, string> = {
  DUPLICATE_KEY: 'This key stands here a second time, so one of its values would be lost: remove one of them.',
  BLOCK_AS_IMPLICIT_KEY: 'If the text contains a colon followed by a space, put it in quotes.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Align the line with its neighbours.',
  UNEXPECTED_TOKEN: 'If the text starts with a character that YAML reserves, put it in quotes.',
  BAD_SCALAR_START: 'Put the text in quotes.',
  MISSING_CHAR: 'A closing quote or bracket, or the colon after a key, may be missing.',
  MULTILINE_IMPLICIT_KEY: 'The colon after the key may be missing.',
}

/** `a`, `b` and `c` as prose. */
function list(names: readonly string[], conjunction = 'and'): string {
  const quoted = names.map((name) => `\`${name}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1)}`
}

/** A value as its author would recognise it, shortened. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'empty')
  return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function andThisCopy(lacking: readonly string[]): string {
  return lacking.length === 0 ? '' : `, and this copy cannot stand for it, because it lacks ${list(lacking)}`
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping of fields'
  return typeof value === 'string'
    ? 'text'
    : `the ${typeof value === 'boolean' ? 'truth value' : 'number'} ${show(value)}`
}

function remedyFor(given: unknown, due: Kind): string {
  if (given === null || given === undefined) return 'Write its value, or remove it.'
  if (due === 'list') return 'Put a hyphen and a space before each of its items.'
  if (due === 'mapping') return 'Write its fields as indented `key: value` lines below it.'
  return typeof given === 'object' ? 'Write its value behind the colon.' : 'Put it in quotes.'
}
