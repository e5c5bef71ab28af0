import { guidelinePath, standardPath, topicPath } from '../../../data/model/permalink.ts'
import type { DataFiles } from '../data-files.ts'
import type { DataSource } from '../data-source.ts'
import { decisionList } from './decisions.ts'
import { guidelineTopics, topicGuidelines } from './entries.ts'
import { guidelineDocument } from './guideline.ts'
import { linksIn, type Format } from './links.ts'
import { design, guidelineList, topicList } from './lists.ts'
import { standardDocument, standardList } from './standard.ts'
import { topicDocument } from './topic.ts'

type MadeDocument = [path: string, make: () => object]

/** The shapes of the original API in one format, which `write` makes a text of. */
export function documentFiles(source: DataSource, format: Format, write: (document: object) => string): DataFiles {
  const { catalogue, site } = source
  const { standards } = catalogue
  const to = linksIn(format, site)
  const made: MadeDocument[] = [
    ['/design', () => design(to, source)],
    ['/design/topics', () => topicList(to, source)],
    ['/design/guidelines', () => guidelineList(to, source)],
    ['/design/decisions', () => decisionList(to, catalogue)],
    ...(standards ? [['/design/standards', () => standardList(standards, to)] satisfies MadeDocument] : []),
    ...catalogue.standardPages.map((standard): MadeDocument => [
      standardPath(standard.id),
      () => standardDocument(standard, to),
    ]),
    ...catalogue.topics.flatMap((topic): MadeDocument[] => {
      const path = topicPath(topic.id)
      return [
        [path, () => topicDocument(topic, to, source)],
        [`${path}/guidelines`, () => topicGuidelines(topic, to, source)],
      ]
    }),
    ...catalogue.guidelines.flatMap((guideline): MadeDocument[] => {
      const path = guidelinePath(guideline.id)
      return [
        [path, () => guidelineDocument(guideline, to, source)],
        [`${path}/topics`, () => guidelineTopics(guideline, to, source)],
      ]
    }),
  ]
  return new Map(made.map(([path, make]) => [`${path}.${format}`, () => write(make())]))
}
