import { z } from 'zod'
import { decision, level, publishedRule, reference, summary } from '../../../data/model/reference.ts'
import { addressForm } from './scalars.ts'

/** One section of a guideline that deals with a topic. */
export const referenceForm = z
  .object({
    name: reference.shape.name,
    url: addressForm('The deep link to the section, e.g. `https://google.aip.dev/158#guidance`'),
    quote: reference.shape.quote,
    document: reference.shape.document,
    listed: reference.shape.listed,
    level: level
      .optional()
      .describe('How binding the section says its rule is, in the words of RFC 2119; absent where it does not say'),
    language: z
      .string()
      .optional()
      .describe("BCP 47 code of the section's language, where it differs from the guideline's"),
    rules: z
      .array(
        z.object({
          linter: publishedRule.shape.linter,
          id: publishedRule.shape.id,
          url: addressForm('Where the rule is written, at a commit or tag'),
        }),
      )
      .optional()
      .describe("The rules by which a linter of the publisher's own checks what the section asks"),
    formerUrl: addressForm('The address the section had before its document moved').optional(),
  })
  .meta({ id: 'Reference', description: 'One exact section of a guideline that deals with a topic.' })

/** What a guideline answers to the question of a topic. */
export const decisionForm = z
  .object({
    option: z
      .string()
      .describe("The id of one of the topic's options")
      .meta({ examples: ['cursor'] }),
    label: z
      .string()
      .describe('The option as people read it')
      .meta({ examples: ['Cursor or page token'] }),
    url: addressForm('The evidence: the `url` of one of the references beside it'),
    also: z
      .literal(true)
      .optional()
      .describe(
        'Present where the document itself ranks the option below another that it takes; it counts like any other',
      ),
    strength: decision.shape.strength,
    contradicts: decision.shape.contradicts,
    note: decision.shape.note,
  })
  .meta({
    id: 'Decision',
    description: 'Which option of a topic a guideline takes. Of several, each counts alike.',
  })

/** What a topic and a guideline have to do with each other. */
export const entryFields = {
  summary: summary.optional(),
  references: z.array(referenceForm).describe('The sections of the guideline that deal with the topic'),
  decisions: z
    .array(decisionForm)
    .optional()
    .describe("The guideline's answers to the topic's question, those that it ranks lower last"),
}
