import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Compilation } from '../../src/data/compiler/compile.ts'
import { buildSearchIndex } from '../../src/data/search/build-index.ts'
import { buildSentenceIndex } from '../../src/data/search/build-sentences.ts'
import { createFullSearch } from '../../src/data/search/full-search.ts'
import type { SearchIndex } from '../../src/data/search/index-format.ts'
import type { SentenceIndex } from '../../src/data/search/sentence-index.ts'
import { dataSourceOf, keptOf, type KeptCompilation } from '../../src/publish/data/data-source.ts'
import type { Site } from '../../src/publish/data/site.ts'
import { once } from './once.ts'
import type { OpenCatalogue } from './open-catalogue.ts'

/** The files of a packed catalogue. Searching needs the small one alone. */
const CATALOGUE = 'catalogue.json'
const SEARCH = 'search.json'

interface PackedSearch {
  index: SearchIndex
  sentences: SentenceIndex
}

/** Writes what commands read of a compilation into a folder, for {@link openPacked}. */
export function packCatalogue(compilation: Compilation, folder: string): void {
  const { catalogue } = compilation
  const search: PackedSearch = { index: buildSearchIndex(catalogue), sentences: buildSentenceIndex(catalogue) }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, CATALOGUE), JSON.stringify(keptOf(compilation)))
  writeFileSync(join(folder, SEARCH), JSON.stringify(search))
}

/** Opens a packed catalogue. Nothing is read before it is asked for. */
export function openPacked(folder: string, site: Site): OpenCatalogue {
  const source = once(() => dataSourceOf(readJson<KeptCompilation>(join(folder, CATALOGUE)), site))
  const search = once(() => {
    const { index, sentences } = readJson<PackedSearch>(join(folder, SEARCH))
    return createFullSearch(index, sentences)
  })
  return { source: async () => source(), search: async () => search() }
}

/** The package brings its own files, which are as they were written. */
function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}
