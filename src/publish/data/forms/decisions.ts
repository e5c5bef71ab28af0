import { z } from 'zod'
import { guidelineFields } from '../../../data/model/guideline.ts'
import { slug } from '../../../data/model/text.ts'
import { decisionForm } from './entry.ts'
import { link, listLinks } from './link.ts'
import { topicForm, topicSummaryForm } from './topic.ts'

/** All questions that a guideline answers, with who takes what. */
export const decisionListForm = z
  .object({
    items: z
      .array(
        z.object({
          question: z
            .string()
            .describe('The choice that the topic asks for')
            .meta({ examples: ['Which pagination styles are used?'] }),
          choice: topicForm.shape.choice,
          options: topicForm.shape.options.unwrap().describe('The answers that the question allows'),
          guidelines: z
            .array(
              z.object({
                id: slug.describe('The id of the guideline'),
                title: guidelineFields.guideline_title,
                company: guidelineFields.guideline_company,
                decisions: z
                  .array(decisionForm)
                  .min(1)
                  .describe('The options it takes, those that it ranks lower last'),
                _links: z.object({ guideline: link.describe('The guideline') }),
              }),
            )
            .describe('The guidelines that answer, ordered by company and title'),
          _embedded: z.object({ topic: topicSummaryForm }),
          _links: z.object({ topic: link.describe('The topic') }),
        }),
      )
      .describe('One item a question, in the order of topics'),
    _links: listLinks,
  })
  .meta({ id: 'DecisionList', description: 'All questions that a guideline answers, with who takes what.' })

export type DecisionListForm = z.infer<typeof decisionListForm>
