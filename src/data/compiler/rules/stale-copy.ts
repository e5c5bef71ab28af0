import type { Linked } from '../link.ts'
import type { Mention } from '../mentions.ts'
import { messages } from '../messages.ts'
import { problem, valueAt, type Path, type Problem } from '../problem.ts'
import type { Rule } from './rule.ts'

/** A copy of a topic or guideline embedded in another file says the same as the place that defines it. */
export const staleCopy: Rule = (linked) => linked.mentions.flatMap((mention) => staleFields(mention, linked))

interface Definition {
  id: string
  fields: object
  file: string
  path: Path
}

function staleFields({ topic, guideline, topicCopy, guidelineCopy, file, path }: Mention, linked: Linked): Problem[] {
  const copy = topicCopy ?? guidelineCopy
  const definition: Definition | undefined = topicCopy ? linked.topics.get(topic) : linked.guidelines.get(guideline)
  if (
    !copy ||
    Object.keys(copy).length === 0 ||
    !definition ||
    linked.mayExist.has(definition.id) ||
    isSamePlace(definition, { file, path })
  )
    return []
  const defined = new Map<string, unknown>(Object.entries(definition.fields))
  const stale = Object.entries(copy)
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(defined.get(key)))
    .map(([key]) => key)
  const [first] = stale
  if (first === undefined) return []
  return [problem('stale-copy', valueAt(file, ...path, first), messages['stale-copy'](stale, definition.file))]
}

function isSamePlace(a: { file: string; path: Path }, b: { file: string; path: Path }): boolean {
  return a.file === b.file && a.path.join() === b.path.join()
}
