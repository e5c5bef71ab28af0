import { printable } from '../model/line-of-text.ts'

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
  'oversized-file': (what: string, size: number, most: number, unit: string) =>
    `${what} has ${size.toLocaleString('en')} ${unit}, more than the ${most.toLocaleString('en')} that a page can bear, so it is not read. Shorten it, or spread it over several files.`,
  'misnamed-file': (name: string) =>
    `Only files whose names end in \`.md\`, in small letters and with a name before it, are read, so this one would be lost. ${/\.ya?ml$/i.test(name) ? 'Put what it says between two lines of three hyphens, in a file that is named so' : 'Name it so'}; or move it out of the content folder if it is none.`,
  'no-content': (others: readonly string[]) =>
    others.length === 0
      ? 'There is no content in this folder, so the site would be empty. Write a topic or a guideline, as CONTRIBUTING.md says, or name another folder with STYLEBOOK_CONTENT.'
      : `This does not look like a content folder: none of its ${others.length} Markdown and YAML files (${list(others.slice(0, 3))} …) is a topic, a guideline or a page, as they have no front matter with a \`layout\`. Name another folder with STYLEBOOK_CONTENT; if this is the right one, CONTRIBUTING.md says how its files should start.`,
  'missing-front-matter': (fault?: 'line-ends' | 'not-first') =>
    fault === 'line-ends'
      ? 'The lines of this file end as those of old Macs did (CR), so its front matter cannot be read. Save it with the line ends LF.'
      : fault === 'not-first'
        ? 'There are fields, but no front matter: it starts with a line of exactly three hyphens, which has to be the very first of the file, with nothing before it, not even a space or an empty line. Otherwise what the file says would be lost.'
        : 'The file has no front matter, so it is not known what it is. Start it with a line of three hyphens, followed by ' +
          '`layout: topic` or another layout, and a second line of three hyphens. Only notes that lie directly in the ' +
          'content folder may go without.',
  'unclosed-front-matter': () =>
    'The front matter that starts here never ends. Add a line of exactly three hyphens after its last line.',
  'early-fence': () =>
    'The front matter ends at this line, but fields follow it, so what they say would be lost. Remove this line, or put it behind the last field; fields that are an example stand between two lines of three backticks.',
  'comment-after-value': (value: string, comment: string) =>
    value === ''
      ? `The value is empty, because what follows ${show(comment.charAt(0))} is a comment in YAML: ${show(comment)} is not read. If it is the value, put it in quotes; if it is a comment, put it on a line of its own.`
      : `${show(comment)} is a comment in YAML, so only ${show(value)} is read. If it belongs to the value, put all of it in quotes: ${show(`'${`${value} ${comment}`.replaceAll("'", "''")}'`)}; if it is a comment, put it on a line of its own.`,
  'invalid-yaml': (reason: string, fault?: string, where = 'front matter') =>
    `The ${where} is not valid YAML: ${sentence(reason)} ${remedies[fault ?? ''] ?? 'Nothing of this file can be read until that is repaired.'}`,
  'unknown-layout': (layout: unknown, layouts: readonly string[]) =>
    layout === undefined
      ? `The front matter has no \`layout\`, which says what the file is. Add ${list(layouts, 'or')}.`
      : `The layout ${show(layout)} is not known, so it is not clear what the file is. It should be ${list(layouts, 'or')}.`,

  // Fields
  'unknown-key': (key: string, where: string, known: readonly string[]) =>
    `${where} has no field ${show(key)}, so what it says would be lost. ${known.length === 0 ? 'Correct its name, or remove it.' : `Its fields are ${list(known)}.`}`,
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
  'unprintable-text': (what: string, character: string, isLine: boolean) =>
    `${what} holds ${character}, which pages, feeds and pictures cannot show as it is written. ${isLine ? 'Write one line of plain text' : 'Remove it'}.`,
  'external-image': (address: string) =>
    `The image ${show(address)} lies elsewhere: whoever reads the page would be made known there, and it would break when it goes. Put the file into the public folder, and write its path, such as \`/media/picture.png\`.`,

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
      ? `The topic \`${topic}\` asks no question, so no option such as ${show(option)} can be taken there. Remove the decision, or give the topic \`topic_question\` and \`topic_options\`.`
      : `${show(option)} is not an option of the topic \`${topic}\`, so nobody would know what is meant. Its options are ${list(options)}.`,
  'incomplete-question': (given: string, missing: string) =>
    `The topic has \`${given}\` but no \`${missing}\`, so readers cannot be shown who takes which option. Add \`${missing}\`, or remove \`${given}\`.`,
  'unlike-rules': (name: string, option: string) =>
    `The rule \`${name}\` looks at other places than the one of that name of the option \`${option}\`, so of an API that may take either nobody could say whether it keeps one. Give both the same \`given\` and \`resolved\`, or this one another name.`,

  // Decisions and references
  'too-many-decisions': (topic: string, taken: number) =>
    `The topic \`${topic}\` allows one option, but ${taken} are taken here. Keep the one the guideline prefers and mention the others in its note.`,
  'also-without-other': (topic: string, allowsOne: boolean) =>
    allowsOne
      ? `The topic \`${topic}\` allows one option, so there is none that this one could rank below. Remove \`also\`.`
      : `Every option taken here is marked \`also\`, so there is none that they rank below. Remove \`also\` from the one that the guideline puts first.`,
  'unpaired-contradiction': (topic: string, taken: number) =>
    taken < 2
      ? `The decision says that the document contradicts itself, but the opposite is not recorded, so readers would miss it. Add the other decision with \`contradicts: true\`, or remove it here.`
      : `The document contradicts itself on \`${topic}\`, but nothing says how, so readers could not judge it. Say in the \`note\` of this decision what stands where.`,
  'decision-without-evidence': (url: string) =>
    `The decision rests on ${show(url)}, but no reference of this entry has that address, so readers could not check it. Use the \`url\` of one of the references, or add the section to them.`,
  'unknown-standard': (id: string, isSuccessor: boolean) =>
    isSuccessor
      ? `standards.yaml has no row for \`${id}\`, which should be in force in place of this standard, so it could not be named. Add the row, or correct the id.`
      : `standards.yaml has no row for the standard \`${id}\`, so nobody could be told what is named. Add the row, or correct the id.`,
  'circular-replacement': (ids: readonly string[]) =>
    `These standards replace each other in a circle: ${list(ids)}. One of them is in force: remove its \`replacedBy\`.`,
  'duplicate-citation': (standard: string, url: string) =>
    `It is said already that ${show(url)} names \`${standard}\`. Remove one of the two.`,
  'foreign-section': (url: string, sites: readonly string[]) =>
    `${show(url)} is no section of this guideline: its document and its references stand on ${list(sites)}. Write the deep link to the section that names the standard.`,
  'long-summary': (length: number, longest: number) =>
    `The summary has ${length} characters, and more than ${longest} are not read at a glance. Keep names, values, limits and exceptions, and leave the rest to the sections.`,
  'two-summaries': (topic: string, guideline: string, other: string) =>
    `What \`${guideline}\` says on \`${topic}\` is summed up here and differently in ${other}, and only one is shown. Keep the one in the guideline's file.`,
  'entry-without-references': (topic: string, guideline: string) =>
    `The guideline \`${guideline}\` names the topic \`${topic}\` without a reference, so it is not shown there. Add the section that deals with it, or remove this item.`,
  'topic-without-references': (topic: string) =>
    `No guideline has a reference for the topic \`${topic}\`, so its page is empty. Add a reference in a guideline's file or here.`,
  'guideline-without-topics': (guideline: string) =>
    `The guideline \`${guideline}\` has no reference to any topic, so its page is empty. List its sections under \`topics\`.`,

  // Two places that should agree
  'stale-copy': (fields: readonly string[], authority: string) =>
    `This copy differs from ${authority} in ${list(fields)}. What ${authority} says is shown; bring the copy in line, or remove these fields from it.`,
  'reference-disagrees': (field: string, name: string, given: unknown, other: unknown, where: string) =>
    `The section ${show(name)} has the ${field} ${show(given)} here, and ${show(other)} before this, in ${where}, which is what is shown. Keep one of the two.`,
  'company-disagrees': (field: string, company: string, given: unknown, other: unknown, where: string) =>
    `\`${field}\` of ${company} is ${show(given)} here, but ${show(other)} in ${where}, which is shown: of several guidelines the one reviewed last counts. Make them the same.`,
  'category-disagrees': (given: string, other: string, where: string) =>
    `The category is written ${show(given)} here, but ${show(other)} in ${where}, which is shown. Write it the same everywhere.`,
  'permalink-mismatch': (given: string, path: string) =>
    `The permalink is ${show(given)}, but this is published at \`${path}\`, as its id says. Remove the line or correct it; an old address goes to \`redirect_from\`.`,
  'links-mismatch': (given: string, path: string) =>
    `The link leads to ${show(given)}, but the address it stands for is \`${path}\`. Remove the links or correct them.`,

  // Addresses
  'reserved-path': (path: string, other = 'the site itself') =>
    `\`${path}\` belongs to ${other}, so this could not be published there. Give it another name.`,
  'conflicting-redirect': (path: string, other: string) =>
    `The old address ${show(path)} cannot lead here, because it belongs to ${other}. ${other === 'the site itself' ? 'Remove it.' : 'Remove it in one of the two places.'}`,
  'link-outside': (reason: string) =>
    `This is a symbolic link that ${reason}, but only what lies in the folder itself is read and published. Put the file itself here.`,
  'unresolved-link': (target: string, isPicture: boolean) =>
    isPicture
      ? `The picture ${show(target)} is no file of the public folder, so nothing would be shown. Put the file there, and write its path, such as \`/media/picture.png\`.`
      : `The link to ${show(target)} leads to nothing that is published. Write the path of a page, such as \`/design/topics/cors\`, or of a content file from here, such as \`../guidelines/google-aip.md\`.`,
  'unsafe-file': (what: string) =>
    `The picture has ${what}, which whoever opens it would run or load. Export it as a plain SVG: shapes and colours alone.`,
  'lost-permalink': (path: string) =>
    `${show(path)} was published once, but nothing is published there any more, so links to it would break. List it under \`redirect_from\` of the content that replaces it, or restore that content.`,
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

/** More names than the fields of any mapping. */
const MOST_LISTED = 40

/** `a`, `b` and `c` as prose. */
function list(names: readonly string[], conjunction = 'and'): string {
  const quoted = names.slice(0, MOST_LISTED).map(show)
  if (names.length > MOST_LISTED) quoted.push(`${names.length - MOST_LISTED} more`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1)}`
}

/** A value as its author would recognise it, shortened, on one line and without what a terminal would obey. */
function show(value: unknown): string {
  const whole = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'empty')
  const text = printable(whole.slice(0, 81)).replace(/[\t\n\r]/g, ' ')
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
