import { z } from 'zod'
import { entryFields } from './entry.ts'
import { guidelineForm, guidelineSummaryForm } from './guideline.ts'
import { link } from './link.ts'
import { topicForm, topicSummaryForm } from './topic.ts'

/** What guidelines say about one topic: the content of its page. */
export const topicGuidelinesForm = z
  .object({
    items: z
      .array(
        z.object({
          ...entryFields,
          _embedded: z.object({ guideline: guidelineSummaryForm }),
          _links: z.object({ guideline: link.describe('The guideline') }),
        }),
      )
      .describe('One item a guideline, ordered by company and title'),
    _embedded: z.object({ topic: topicForm }),
    _links: z.object({ self: link.describe('This document'), topic: link.describe('The topic') }),
  })
  .meta({ id: 'TopicGuidelines', description: 'What guidelines say about one topic, guideline by guideline.' })

/** What one guideline says: the content of its page. */
export const guidelineTopicsForm = z
  .object({
    items: z
      .array(
        z.object({
          ...entryFields,
          _embedded: z.object({ topic: topicSummaryForm }),
          _links: z.object({ topic: link.describe('The topic') }),
        }),
      )
      .describe('One item a topic, in the order of categories and topics'),
    _embedded: z.object({ guideline: guidelineForm }),
    _links: z.object({ self: link.describe('This document'), guideline: link.describe('The guideline') }),
  })
  .meta({ id: 'GuidelineTopics', description: 'What one guideline says, topic by topic.' })

export type TopicGuidelinesForm = z.infer<typeof topicGuidelinesForm>
export type GuidelineTopicsForm = z.infer<typeof guidelineTopicsForm>
