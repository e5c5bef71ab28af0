import { guidelinePath, topicPath } from '../../model/permalink.ts'
import type { ContentFile } from '../content-file.ts'
import { messages } from '../messages.ts'
import { bare } from '../permalinks.ts'
import { problem, valueAt } from '../problem.ts'
import { prosePath } from '../published-paths.ts'
import type { Rule } from './rule.ts'

/** A permalink, where one is written, is the path that follows from the id. A slash at its end makes no difference. */
export const permalinkMismatch: Rule = ({ files }) =>
  files.flatMap((file) => {
    const { permalink } = file.fields
    const path = canonicalPath(file)
    if (permalink === undefined || bare(permalink) === bare(path)) return []
    return [
      problem('permalink-mismatch', valueAt(file.name, 'permalink'), messages['permalink-mismatch'](permalink, path)),
    ]
  })

function canonicalPath(file: ContentFile): string {
  if (file.layout === 'topic') return topicPath(file.fields.topic_id)
  return file.layout === 'guideline' ? guidelinePath(file.fields.guideline_id) : prosePath(file)
}
