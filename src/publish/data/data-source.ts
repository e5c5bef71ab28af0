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

/** What data forms need of a compilation, whatever site they are made for: it can be kept as JSON. */
export interface KeptCompilation {
  catalogue: Catalogue
  /** The Markdown of content files by canonical path; addresses of the site in it are paths. */
  texts: [path: string, text: string][]
  days: [path: string, day: string][]
}

/** Gathers from a compilation what its data forms are made from. */
export function dataSource(compilation: Compilation, site: Site): DataSource {
  return dataSourceOf(keptOf(compilation), site)
}

/** What is to be kept of a compilation, for `dataSourceOf`. */
export function keptOf(compilation: Compilation): KeptCompilation {
  const { catalogue, ledger } = compilation
  return { catalogue, texts: textsOf(compilation), days: [...(ledger?.days ?? [])] }
}

/** What data forms are made from, out of what was kept of a compilation. */
export function dataSourceOf({ catalogue, texts, days }: KeptCompilation, site: Site): DataSource {
  const toSite = { pathOf: () => undefined, change: (path: string) => address(site, path) }
  return {
    catalogue,
    site,
    topics: new Map(catalogue.topics.map((topic) => [topic.id, topic])),
    guidelines: new Map(catalogue.guidelines.map((guideline) => [guideline.id, guideline])),
    standards: byGuideline(catalogue.citations),
    texts: new Map(texts.map(([path, text]) => [path, withAddresses(text, '', toSite)])),
    days: new Map(days),
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
function textsOf({ linked, sources }: Compilation): [path: string, text: string][] {
  const pathOf = pathsOf(linked.files)
  const change = (path: string) => path
  const files = [
    ...[...linked.topics.values()].flatMap(({ id, own, file }) => (own ? [[topicPath(id), file] as const] : [])),
    ...[...linked.guidelines.values()].flatMap(({ id, own, file }) =>
      own ? [[guidelinePath(id), file] as const] : [],
    ),
    ...linked.prose.map((file) => [prosePath(file), file.name] as const),
  ]
  return files.flatMap(([path, file]): [string, string][] => {
    const text = withAddresses(bodyOf(sources.get(file) ?? ''), file, { pathOf, change }).trim()
    return text === '' ? [] : [[path, text]]
  })
}
