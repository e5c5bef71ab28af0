import { z } from 'zod'
import { slug } from '../../../data/model/text.ts'

/** A part of a path, in the terms of OpenAPI. */
export function pathParameter(name: string, description: string, example: string, schema: object = SLUG) {
  return { name, in: 'path', required: true, description, schema, example }
}

const SLUG = { type: 'string', pattern: z.toJSONSchema(slug).pattern }

/** Parameters of several operations, by the name under which the description keeps them. */
export const PARAMETERS = {
  TopicId: pathParameter('topicId', 'The id of a topic', 'cors'),
  GuidelineId: pathParameter('guidelineId', 'The id of a guideline', 'zalando-restful-api-guidelines'),
}

/** A reference to one of these. */
export function parameter(name: keyof typeof PARAMETERS) {
  return { $ref: `#/components/parameters/${name}` }
}
