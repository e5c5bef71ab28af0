import { z } from 'zod'
import { guidelineForm } from './guideline.ts'
import { link, listLinks } from './link.ts'
import { topicForm } from './topic.ts'

/** All topics. */
export const topicListForm = z
  .object({ items: z.array(topicForm).describe('In the order of categories and names'), _links: listLinks })
  .meta({ id: 'TopicList', description: 'All topics.' })

/** All guidelines. */
export const guidelineListForm = z
  .object({ items: z.array(guidelineForm).describe('In the order of companies and titles'), _links: listLinks })
  .meta({ id: 'GuidelineList', description: 'All guidelines.' })

/** The start of the catalogue: links only. */
export const designForm = z
  .object({
    _links: z.object({
      self: link.describe('This document'),
      topics: link.describe('All topics'),
      guidelines: link.describe('All guidelines'),
      decisions: link.describe('All questions with who takes what'),
      standards: link.optional().describe('All standards with who names them; absent where none are listed'),
      catalogue: link.describe('The whole catalogue in one document, as JSON'),
      references: link.describe('All references as CSV'),
      decisionTable: link.describe('All decisions as CSV'),
      summaryTable: link.describe('What every guideline says on every topic as CSV'),
      'service-desc': link.describe('The OpenAPI description of all this (the relation is that of RFC 8631)'),
    }),
  })
  .meta({ id: 'Design', description: 'The start of the catalogue: where everything is.' })

export type TopicListForm = z.infer<typeof topicListForm>
export type GuidelineListForm = z.infer<typeof guidelineListForm>
export type DesignForm = z.infer<typeof designForm>
