import { pathsOf, withAddresses } from '../../data/compiler/body-links.ts'
import { bodyOf } from '../../data/compiler/front-matter.ts'
import type { Compilation } from '../../data/compiler/compile.ts'
import { prosePath } from '../../data/compiler/published-paths.ts'
import type { Catalogue, GuidelinePage, TopicPage } from '../../data/model/catalogue.ts'
import { guidelinePath, topicPath } from '../../data/model/permalink.ts'
import type { Citations, NamedStandard } from '../../data/model/standards.ts'
import { address, type Site } from './site.ts'

/** What all data forms are made from. */
export interface DataSource {
  catalogue: Catalogue
  site: Site
  /** The topics and guidelines of the catalogue by id. */
  topics: ReadonlyMap<string, TopicPage>
  guidelines: ReadonlyMap<string, GuidelinePage>
  /** The standards that a guideline names, by its id. */
  standards: ReadonlyMap<string, NamedStandard[]>
  /** The Markdown that stands in content files, by the canonical path of what it belongs to. */
  texts: ReadonlyMap<string, string>
  /** The day each canonical path was first published (`YYYY-MM-DD`), as far as the ledger tells. */
  days: ReadonlyMap<string, string>
}

/** Gathers from a compilation what its data forms are made from. */
export function dataSource(compilation: Compilation, site: Site): DataSource {
  const { catalogue, ledger } = compilation
  return {
    catalogue,
    site,
    topics: new Map(catalogue.topics.map((topic) => [topic.id, topic])),
    guidelines: new Map(catalogue.guidelines.map((guideline) => [guideline.id, guideline])),
    standards: byGuideline(catalogue.citations),
    texts: textsOf(compilation, site),
    days: ledger?.days ?? new Map(),
  }
}

function byGuideline({ guidelines, standards }: Citations): Map<string, NamedStandard[]> {
  const named = new Map(guidelines.map(({ id }): [string, NamedStandard[]] => [id, []]))
  for (const { namedBy, ...facts } of standards) {
    for (const { guideline, sections } of namedBy) {
      named.get(guidelines[guideline]?.id ?? '')?.push({ ...facts, sections })
    }
  }
  return named
}

/** Only a file of one's own has a text: what a copy in another file defines has none. Its links lead somewhere from anywhere. */
function textsOf({ linked, sources }: Compilation, site: Site): Map<string, string> {
  const pathOf = pathsOf(linked.files)
  const change = (path: string) => address(site, path)
  const files = [
    ...[...linked.topics.values()].flatMap(({ id, own, file }) => (own ? [[topicPath(id), file] as const] : [])),
    ...[...linked.guidelines.values()].flatMap(({ id, own, file }) =>
      own ? [[guidelinePath(id), file] as const] : [],
    ),
    ...linked.prose.map((file) => [prosePath(file), file.name] as const),
  ]
  return new Map(
    files.flatMap(([path, file]) => {
      const text = withAddresses(bodyOf(sources.get(file) ?? ''), file, { pathOf, change }).trim()
      return text === '' ? [] : [[path, text]]
    }),
  )
}
