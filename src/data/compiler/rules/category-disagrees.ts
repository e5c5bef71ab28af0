import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import type { Rule } from './rule.ts'

/** Categories whose names give one id are written the same. */
export const categoryDisagrees: Rule = ({ categories }) =>
  categories.flatMap(({ name, topics }) =>
    topics
      .filter(({ fields }) => fields.topic_category !== name)
      .map(({ fields, file, path }) => {
        const message = messages['category-disagrees'](fields.topic_category, name, topics[0]?.file ?? '')
        return problem('category-disagrees', valueAt(file, ...path, 'topic_category'), message)
      }),
  )
