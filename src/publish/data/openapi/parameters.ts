import { z } from 'zod'
import { slug } from '../../../data/model/text.ts'
import type { Examples } from './examples.ts'

/** A part of a path, in the terms of OpenAPI; `example` is one that is there, if any. */
export function pathParameter(name: string, description: string, example: string | undefined, schema: object = SLUG) {
  return { name, in: 'path', required: true, description, schema, ...(example !== undefined && { example }) }
}

const SLUG = { type: 'string', pattern: z.toJSONSchema(slug).pattern }

/** Parameters of several operations, by the name under which the description keeps them. */
export function parametersFor({ ids }: Examples) {
  return {
    TopicId: pathParameter('topicId', 'The id of a topic', ids.topic),
    GuidelineId: pathParameter('guidelineId', 'The id of a guideline', ids.guideline),
    // Only what is used is told.
    ...(ids.standard !== undefined && {
      StandardId: pathParameter('standardId', 'The id of a standard', ids.standard),
    }),
  }
}

/** A reference to one of these. */
export function parameter(name: keyof ReturnType<typeof parametersFor>) {
  return { $ref: `#/components/parameters/${name}` }
}
