import type { Prose, ReplaceableCatalogue } from './catalogue-source.ts'
import { LoadError } from './load-error.ts'
import type { CatalogueIndex } from './model/catalogue.ts'
import type { Search } from './search/engine.ts'
import type { SearchIndex } from './search/index-format.ts'

/** A prose page or post, which is a module of its own; undefined when there is none of this slug. */
export async function readProse(kind: 'pages' | 'posts', slug: string): Promise<Prose | undefined> {
  const prose = await import('virtual:prose')
  const found = Object.hasOwn(prose[kind], slug) ? await prose[kind][slug]?.() : undefined
  if (!found) return undefined
  const { title, description, date } = found.attributes
  return {
    slug,
    title,
    html: found.html,
    ...(description && { description }),
    ...(date && { date: date.slice(0, 10) }),
  }
}

/**
 * A catalogue that loads each page's content from `<base>data/…json`, once. `version` names the state of the content
 * (a hash), so that caches may keep the files for ever; it may be empty.
 * Its methods reject with a {@link LoadError} when the network or the host fails.
 */
export function fetchedCatalogue(base: string, version: string): ReplaceableCatalogue {
  let replaced: CatalogueIndex | undefined
  let opened: Promise<Search> | undefined

  async function load<T>(path: string): Promise<T | undefined> {
    const url = `${base}data/${path}.json${version && `?v=${version}`}`
    const response = await fetch(url).catch((cause: unknown) => {
      throw new LoadError(`${url} could not be reached`, { cause })
    })
    // A host that answers unknown addresses with a page instead of a 404 does not know the file either.
    if (response.status === 404 || response.headers.get('content-type')?.includes('text/html')) return undefined
    if (!response.ok) throw new LoadError(`${url} answered ${response.status}`)
    return (await response.json()) as T
  }

  async function expect<T>(path: string): Promise<T> {
    const content = await load<T>(path)
    if (content === undefined) throw new LoadError(`${path}.json is missing from this site`)
    return content
  }

  /** A topic or guideline. Where the host cannot be asked, what the index does not know is known not to exist. */
  async function loadEntity<T>(kind: 'topics' | 'guidelines', id: string): Promise<T | undefined> {
    try {
      return await load<T>(`${kind}/${encodeURIComponent(id)}`)
    } catch (error) {
      const isKnown = await index().then(
        (known) => known[kind].some((entity) => entity.id === id),
        () => true,
      )
      if (isKnown) throw error
      return undefined
    }
  }

  async function index(): Promise<CatalogueIndex> {
    return replaced ?? (await import('virtual:catalogue')).default
  }

  async function openSearch(): Promise<Search> {
    const [{ openSearch: openInSlices }, index] = await Promise.all([
      import('./search/engine.ts'),
      expect<SearchIndex>('search'),
    ]).catch((cause: unknown) => {
      // The next attempt starts afresh.
      opened = undefined
      throw cause instanceof LoadError ? cause : new LoadError('Search could not be loaded', { cause })
    })
    return openInSlices(index)
  }

  return {
    index,
    home: () => expect('home'),
    topics: () => expect('topics'),
    guidelines: () => expect('guidelines'),
    posts: () => expect('posts'),
    decisions: () => expect('decisions'),
    topic: (id) => loadEntity('topics', id),
    guideline: (id) => loadEntity('guidelines', id),
    search: () => (opened ??= openSearch()),
    prose: readProse,
    replaceIndex: (index) => {
      replaced = index
      opened = undefined
    },
  }
}
