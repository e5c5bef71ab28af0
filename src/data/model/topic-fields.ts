import { name, text } from './text.ts'

/**
 * What a topic is: in its own file, or in the copy of it embedded in a guideline's file. Here as in the other schemas,
 * what a field says of itself is shown by editors (`src/publish/schemas.ts`) and asked by `npm run new:topic`.
 */
export const topicFields = {
  topic_category: name.describe('The name of the group the topic belongs to, e.g. `Collection Resources`'),
  topic_name: text.describe('What readers see, e.g. `Pagination`'),
  topic_description: text.describe('The design question in one sentence'),
}
