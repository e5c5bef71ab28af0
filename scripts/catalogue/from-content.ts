import { existsSync } from 'node:fs'
import { compile, type Folders } from '../../src/data/compiler/compile.ts'
import { buildSearchIndex } from '../../src/data/search/build-index.ts'
import { buildSentenceIndex } from '../../src/data/search/build-sentences.ts'
import { createFullSearch } from '../../src/data/search/full-search.ts'
import { dataSource } from '../../src/publish/data/data-source.ts'
import type { Site } from '../../src/publish/data/site.ts'
import { once } from './once.ts'
import type { OpenCatalogue } from './open-catalogue.ts'

/** Opens the catalogue of a content folder, which is compiled when it is first asked. Throws when there is no such folder. */
export function openContent(folders: Folders, site: Site): OpenCatalogue {
  if (!existsSync(folders.contentFolder)) {
    throw new Error(
      `There is no folder ${folders.contentFolder} with content. Create it, or correct the path in STYLEBOOK_CONTENT.`,
    )
  }
  const compilation = once(() => compile(folders))
  const search = once(() => {
    const { catalogue } = compilation()
    return createFullSearch(buildSearchIndex(catalogue), buildSentenceIndex(catalogue))
  })
  const source = once(() => dataSource(compilation(), site))
  return { source: async () => source(), search: async () => search() }
}
