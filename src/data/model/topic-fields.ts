import { name, text } from './text.ts'

/** What a topic is: in its own file, or in the copy of it embedded in a guideline's file. */
export const topicFields = {
  /** The name of the group the topic belongs to, e.g. `Collection Resources`. */
  topic_category: name,
  /** What readers see, e.g. `Pagination`. */
  topic_name: text,
  /** The design question in one sentence. */
  topic_description: text,
}
