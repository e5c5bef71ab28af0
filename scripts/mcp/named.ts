import { nearest } from '../../src/data/compiler/suggest.ts'
import type { GuidelinePage, TopicPage } from '../../src/data/model/catalogue.ts'
import type { OpenCatalogue } from '../catalogue/open-catalogue.ts'

const FEW = 3

/** The topic of this id. Rejects with an Error that names the nearest ones. */
export async function topicNamed(id: string, catalogue: OpenCatalogue): Promise<TopicPage> {
  const { topics } = await catalogue.source()
  const topic = topics.get(id)
  if (topic) return topic
  throw await unknown('topic', id, [...topics.keys()], catalogue)
}

/** The guideline of this id. Rejects with an Error that names the nearest ones. */
export async function guidelineNamed(id: string, catalogue: OpenCatalogue): Promise<GuidelinePage> {
  const { guidelines } = await catalogue.source()
  const guideline = guidelines.get(id)
  if (guideline) return guideline
  throw await unknown('guideline', id, [...guidelines.keys()], catalogue)
}

/** What is written like the id comes first, then what a search for its words finds. */
async function unknown(
  kind: 'topic' | 'guideline',
  id: string,
  all: string[],
  catalogue: OpenCatalogue,
): Promise<Error> {
  const { search } = await catalogue.search()
  const { results } = search(id.replaceAll(/[-_/]/g, ' '), { filters: { kind: [kind] }, limit: FEW })
  const found = results.flatMap((result) =>
    result.kind === 'topic' ? [result.topic.id] : result.kind === 'guideline' ? [result.guideline.id] : [],
  )
  const near = [...new Set([nearest(id, all) ?? [], found].flat())].slice(0, FEW)
  const proposal = near.length > 0 ? `Did you mean ${near.map((one) => `\`${one}\``).join(', ')}? ` : ''
  return new Error(`There is no ${kind} with the id \`${id}\`. ${proposal}The tool \`search\` gives ids.`)
}
