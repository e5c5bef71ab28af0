import { z } from 'zod'
import { slug } from '../../../data/model/text.ts'
import { link, listLinks } from './link.ts'
import { addressForm, countForm } from './scalars.ts'

const facts = {
  id: slug.describe('The id of the standard, for ever the same').meta({ examples: ['rfc-9457'] }),
  number: z
    .string()
    .describe('What it is cited as')
    .meta({ examples: ['RFC 9457'] }),
  title: z
    .string()
    .describe('Its title')
    .meta({ examples: ['Problem Details for HTTP APIs'] }),
  url: addressForm('Where it is published'),
  replacedBy: slug.optional().describe('The id of the standard that is in force in its place'),
}

const sections = z
  .array(
    z.object({
      name: z.string().optional().describe("The section's heading"),
      url: addressForm('The deep link to the section'),
    }),
  )
  .describe('The sections that name it, in the order of the document')

/** A standard that a guideline names. */
export const namedStandardForm = z
  .object({ ...facts, sections })
  .meta({ id: 'NamedStandard', description: 'An RFC or another standard that a guideline names, and where it does.' })

/** A standard with all that name it. */
export const standardForm = z
  .object({
    ...facts,
    namedBy: z
      .array(z.object({ guideline: slug.describe('The id of the guideline'), sections }))
      .describe('The guidelines that name it'),
  })
  .meta({ id: 'Standard', description: 'An RFC or another standard, and the guidelines that name it.' })

const links = {
  self: link.describe('This standard by itself'),
  'successor-version': link.optional().describe('What is in force in its place (RFC 5829)'),
}

/** All standards. */
export const standardListForm = z
  .object({
    items: z
      .array(
        z.object({
          ...facts,
          namedBy: z.array(slug).describe('The ids of the guidelines that name it'),
          counts: z.object({
            guidelines: countForm('Guidelines that name it'),
            sections: countForm('Their sections that do'),
          }),
          _links: z.object(links),
        }),
      )
      .describe('Those that took the place of each other together, those named by most guidelines first'),
    _links: listLinks,
  })
  .meta({ id: 'StandardList', description: 'All standards, and who names them.' })

/** A standard with all that is known of it. */
export const standardDocumentForm = z
  .object({
    ...facts,
    replaces: z.array(slug).optional().describe('The ids of the standards in whose place it is in force'),
    succession: z
      .array(z.object({ id: slug, guidelines: countForm('Guidelines that name it') }))
      .describe('Standards that took the place of each other, this one included; those in force first'),
    counts: z.object({
      guidelines: countForm('Guidelines that name any of the succession'),
      current: countForm('Of these, guidelines that name one in force'),
    }),
    namedBy: z
      .array(
        z.object({
          guideline: slug.describe('The id of the guideline'),
          sections: z.array(
            z.object({
              name: z.string().optional().describe("The section's heading"),
              url: addressForm('The deep link to the section'),
              standards: z.array(slug).describe('Which of the succession it names'),
              topics: z.array(slug).optional().describe('The ids of the topics it is filed under'),
            }),
          ),
        }),
      )
      .describe('The guidelines that name any of the succession'),
    topics: z
      .array(
        z.object({
          id: slug,
          name: z.string().describe('The name of the topic'),
          guidelines: countForm('Guidelines with such a section'),
          _links: z.object({ topic: link }),
        }),
      )
      .describe('The topics under which these sections are filed'),
    _links: z.object({ ...links, standards: link.describe('All standards') }),
  })
  .meta({ id: 'StandardDocument', description: 'A standard, what took its place or it replaced, and who names them.' })

export type StandardListForm = z.infer<typeof standardListForm>
export type StandardDocumentForm = z.infer<typeof standardDocumentForm>
export type NamedStandardForm = z.infer<typeof namedStandardForm>
export type StandardForm = z.infer<typeof standardForm>
