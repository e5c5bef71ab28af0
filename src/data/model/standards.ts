import { z } from 'zod'
import type { GuidelineSummary } from './catalogue.ts'
import { slug, text } from './text.ts'
import { webAddress } from './web-address.ts'

/** A standard that guidelines name: an RFC, or a document of W3C, ISO, IANA and others. */
export const standardDocument = z.strictObject({
  id: slug.describe('Made of its number, e.g. `rfc-9457`; it may become part of an address and never changes'),
  number: text.describe('What it is cited as, e.g. `RFC 9457`, `ISO 8601`, `OpenAPI`'),
  title: text.describe('Its title, e.g. `Problem Details for HTTP APIs`'),
  url: webAddress.describe('Where it is published, e.g. `https://www.rfc-editor.org/rfc/rfc9457`'),
  replacedBy: slug.optional().describe('The id of the standard that is in force in its place'),
  names: z
    .array(text)
    .min(1)
    .optional()
    .describe('Other words by which documents name it, letter case as written, e.g. `OAuth 2.0`'),
  addresses: z
    .array(webAddress)
    .min(1)
    .optional()
    .describe('Other addresses, or their beginnings, under which documents link to it'),
})

/** All of `standards.yaml`. */
export const standardDocuments = z.array(standardDocument)

/** That a section of a guideline names a standard. */
export const citation = z.strictObject({
  standard: slug.describe('The id of the standard in `standards.yaml`, e.g. `rfc-9457`'),
  url: webAddress.describe('The deep link to the section that names it'),
  name: text.optional().describe("The section's heading, where the section is filed under no topic"),
})

/** A row of `standards.yaml`. */
export type StandardDocument = z.infer<typeof standardDocument>

/** That a section of a guideline names a standard. */
export type Citation = z.infer<typeof citation>

/** A section that names a standard; `name` is absent where nobody recorded it. */
export type NamingSection = Pick<Citation, 'url' | 'name'>

/** What readers are told of a standard. */
export type StandardFacts = Pick<StandardDocument, 'id' | 'number' | 'title' | 'url' | 'replacedBy'>

/** A standard with the sections of one guideline that name it. */
export interface NamedStandard extends StandardFacts {
  sections: NamingSection[]
}

/** A guideline that names standards. */
export type NamingGuideline = Pick<GuidelineSummary, 'id' | 'title' | 'company' | 'status'>

/** Which guidelines name which standards, and where. Lives at build time; pages and data forms are made from it. */
export interface Citations {
  /** Those that name any, ordered by company without regard to case, then by title. */
  guidelines: NamingGuideline[]
  /** Those that a guideline names, and those in force in their place, in the order of `standards.yaml`. */
  standards: (StandardFacts & {
    /** Guidelines are given by their position in the page's list. */
    namedBy: { guideline: number; sections: NamingSection[] }[]
  })[]
}

/** A standard in the list of all. */
export interface ListedStandard extends StandardFacts {
  /** The guidelines that name it, by their position in the page's list. */
  namedBy: number[]
  /** How many of their sections do. */
  sections: number
}

/** Standards that took each other's place. Most have neither successor nor predecessor and stand alone. */
export interface Succession {
  /** Those in force first, then those they replaced, the latest first. */
  standards: ListedStandard[]
  /** How many guidelines name any of them, how many of these one that is in force, and how many of those a former one, too. */
  guidelines: number
  current: number
  both: number
  /** At most three topics, those under which most of the sections are filed. */
  topics: { id: string; name: string }[]
}

/** All standards, and who names which. Published as `/data/standards.json`. */
export interface StandardsPage {
  /** Those that name any, ordered by company without regard to case, then by title. */
  guidelines: NamingGuideline[]
  /** How many guidelines the catalogue has. */
  guidelineTotal: number
  /** Named by most guidelines first. */
  successions: Succession[]
}

/** A section that names a standard, or one that took its place or gave it up. */
export interface CitingSection extends NamingSection {
  /** Ids of the standards it names, in the order of the succession. */
  standards: string[]
  /** Ids of the topics it is filed under. */
  topics?: string[]
}

/** Everything the page of a standard shows. Published as `/data/standards/<id>.json`. */
export interface StandardPage extends StandardFacts {
  /** Its number and title in one. */
  name: string
  /** Those that took each other's place, itself included, with the number of guidelines that name each. */
  succession: (StandardFacts & { guidelines: number })[]
  /** How many guidelines name one that is in force, and how many of these one that it replaced, too. */
  current: number
  both: number
  /** Who names one of them, and where; ordered by company without regard to case, then by title. */
  entries: { guideline: NamingGuideline; sections: CitingSection[] }[]
  /** The topics under which these sections are filed, with the number of guidelines; most first. */
  topics: { id: string; name: string; guidelines: number }[]
  /** How many guidelines the catalogue has. */
  guidelineTotal: number
}

/** A link to a standard with the number of guidelines that name it, where it is shown. */
export interface StandardLink extends Pick<StandardFacts, 'id' | 'number' | 'title'> {
  guidelines: number
}

/** A standard that a guideline names, in how many sections, and what is in force in its place. */
export interface StandardInGuideline extends Pick<StandardFacts, 'id' | 'number' | 'title'> {
  sections: number
  /** Present where it is no longer in force. */
  successor?: Pick<StandardFacts, 'id' | 'number'>
}
