import type { Prose, ReplaceableCatalogue } from './catalogue-source.ts'
import { loadDataFile } from './load-data-file.ts'
import type { CatalogueIndex } from './model/catalogue.ts'
import { dataFileName } from './model/data-file.ts'
import type { StandardsPage } from './model/standards.ts'
import type { Search } from './search/engine.ts'
import type { SearchIndex } from './search/index-format.ts'

type Entity = { id: string }

/** A prose page or post, which is a module of its own; undefined when there is none of this slug. */
export async function readProse(kind: 'pages' | 'posts', slug: string): Promise<Prose | undefined> {
  const prose = await import('virtual:prose')
  const found = Object.hasOwn(prose[kind], slug) ? await prose[kind][slug]?.() : undefined
  return found && { ...found.summary, html: found.html }
}

/**
 * A catalogue that loads each page's content from `<base>data/…json`. `version` names the state of the content (a hash),
 * so that caches may keep the files for ever; it may be empty. Nothing is kept that failed.
 * Its methods reject with a {@link LoadError} when content does not come, or something else comes in its place.
 */
export function fetchedCatalogue(base: string, version: string): ReplaceableCatalogue {
  let replaced: CatalogueIndex | undefined
  let opened: Promise<Search> | undefined

  const load = <T>(path: string) => loadDataFile<T>(base, dataFileName(path, version))

  /** A topic, guideline or standard. Only what their list does not know does not exist, whatever the host says. */
  async function loadEntity<T>(
    kind: string,
    id: string,
    list: () => Promise<readonly Entity[]>,
  ): Promise<T | undefined> {
    try {
      return await load<T>(`${kind}/${encodeURIComponent(id)}`)
    } catch (error) {
      const isKnown = await list().then(
        (known) => known.some((entity) => entity.id === id),
        () => true,
      )
      if (isKnown) throw error
      return undefined
    }
  }

  async function index(): Promise<CatalogueIndex> {
    return replaced ?? (await import('virtual:catalogue')).default
  }

  const standards = () => load<StandardsPage>('standards')

  async function loadSearch(): Promise<Search> {
    const [{ openSearch }, index] = await Promise.all([import('./search/engine.ts'), load<SearchIndex>('search')])
    return openSearch(index, () => load('sentences'))
  }

  return {
    index,
    home: () => load('home'),
    topics: () => load('topics'),
    guidelines: () => load('guidelines'),
    posts: () => load('posts'),
    decisions: () => load('decisions'),
    coverage: () => load('coverage'),
    compare: () => load('compare'),
    yours: () => load('yours'),
    rules: () => load('rules'),
    standards,
    standard: (id) =>
      loadEntity('standards', id, async () => (await standards()).successions.flatMap((one) => one.standards)),
    topic: (id) => loadEntity('topics', id, async () => (await index()).topics),
    guideline: (id) => loadEntity('guidelines', id, async () => (await index()).guidelines),
    search: () =>
      (opened ??= loadSearch().catch((error: unknown) => {
        // The next attempt starts afresh.
        opened = undefined
        throw error
      })),
    prose: readProse,
    replaceIndex: (index) => {
      replaced = index
      opened = undefined
    },
  }
}
