import type { Links } from '../../model/links.ts'
import { guidelinePath, topicPath } from '../../model/permalink.ts'
import type { ContentFile } from '../content-file.ts'
import type { Mention } from '../mentions.ts'
import { messages } from '../messages.ts'
import { problem, valueAt, type Path, type Problem } from '../problem.ts'
import type { Rule } from './rule.ts'

/** Hypermedia links, where they are written, lead to the paths that follow from the ids. */
export const linksMismatch: Rule = ({ files, mentions }) => [...files.flatMap(ofFile), ...mentions.flatMap(ofMention)]

function ofFile(file: ContentFile): Problem[] {
  if (file.layout === 'topic') {
    const { topic_id, topic__links } = file.fields
    return mismatches(file.name, ['topic__links'], topic__links, topicPath(topic_id))
  }
  if (file.layout !== 'guideline') return []
  const { guideline_id, guideline__links } = file.fields
  return mismatches(file.name, ['guideline__links'], guideline__links, guidelinePath(guideline_id))
}

function ofMention({ topic, guideline, file, path, links, topicCopy }: Mention): Problem[] {
  if (topicCopy) return mismatches(file, [...path, 'topic__links'], links, topicPath(topic))
  return mismatches(file, [...path, 'guideline__links'], links, guidelinePath(guideline))
}

function mismatches(file: string, path: Path, links: Links | undefined, self: string): Problem[] {
  const expected = { self, topicGuidelines: `${self}/guidelines`, guidelineTopics: `${self}/topics` }
  return (['self', 'topicGuidelines', 'guidelineTopics'] as const).flatMap((name) => {
    const href = links?.[name]?.href
    if (href === undefined || href === expected[name]) return []
    const message = messages['links-mismatch'](href, expected[name])
    return [problem('links-mismatch', valueAt(file, ...path, name, 'href'), message)]
  })
}
