import { z } from 'zod'
import { slug } from '../../../data/model/text.ts'
import { spectralRules } from '../../../data/model/spectral-rules.ts'
import { topicFields } from '../../../data/model/topic-fields.ts'
import { addressForm, countForm, dayForm } from './scalars.ts'
import { link, titledLink } from './link.ts'

const topicLinks = {
  self: link.describe('The topic'),
  topicGuidelines: link.describe('What guidelines say about the topic'),
}

const shortTopic = {
  id: slug.describe('The id of the topic, for ever the same').meta({ examples: ['cors'] }),
  category: topicFields.topic_category,
  name: topicFields.topic_name,
  description: topicFields.topic_description,
}

/** A topic as it stands in other documents: the fields of the original API. */
export const topicSummaryForm = z
  .object({ ...shortTopic, _links: z.object(topicLinks) })
  .meta({ id: 'TopicSummary', description: 'A question of API design, in short.' })

/** A topic with all that is known of itself. */
export const topicForm = z
  .object({
    ...shortTopic,
    aliases: z.array(z.string()).optional().describe('Other words people search for'),
    question: z
      .string()
      .optional()
      .describe('The choice that the topic asks for')
      .meta({ examples: ['Which pagination styles are used?'] }),
    choice: z.enum(['one', 'several']).optional().describe('Whether a guideline may take one option or several'),
    options: z
      .array(
        z.object({
          id: slug.describe('What decisions name it by').meta({ examples: ['cursor'] }),
          label: z
            .string()
            .describe('What people read')
            .meta({ examples: ['Cursor or page token'] }),
          ruling: z
            .string()
            .optional()
            .describe('A sentence that rules it; `{must}` stands for MUST, SHOULD or MAY')
            .meta({ examples: ['A collection {must} be paged with a cursor or page token.'] }),
          rule: z
            .object({
              spectral: spectralRules.describe('Rules of a Spectral ruleset by their names, without severity'),
            })
            .optional()
            .describe('How a linter checks that an API description takes the option'),
        }),
      )
      .optional()
      .describe('The answers that the question allows'),
    standards: z
      .array(z.object({ name: z.string().describe('Number and title'), url: addressForm('Where it is published') }))
      .optional()
      .describe('The standards that govern the topic'),
    changed: dayForm('The day the topic last changed in a way worth telling').optional(),
    introduction: z.string().optional().describe('An introduction in Markdown'),
    counts: z
      .object({
        guidelines: countForm('Guidelines that deal with the topic'),
        references: countForm('Sections filed under the topic'),
      })
      .describe('How much there is about the topic'),
    _links: z.object({ ...topicLinks, related: z.array(titledLink).optional().describe('Neighbouring topics') }),
  })
  .meta({ id: 'Topic', description: 'A question of API design.' })

export type TopicSummaryForm = z.infer<typeof topicSummaryForm>
export type TopicForm = z.infer<typeof topicForm>
