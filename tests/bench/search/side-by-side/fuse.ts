import Fuse, { type IFuseOptions } from 'fuse.js'
import { FIELD_WEIGHTS, FIELDS } from '../../../../src/data/search/fields.ts'
import { flatDocuments, type FlatDocument } from '../engines/flat-documents.ts'
import { RESULTS } from '../engines/engine.ts'
import { distinct, SECTIONS, type Contestant } from './contestant.ts'

/** Fuse with default options: the query is one string, all fields count alike. */
export const plainFuse = createFuse('Fuse', { keys: [...FIELDS] })

/** Fuse with our weights, word by word, wherever in a text. */
export const weightedFuse = createFuse('Fuse, our fields', {
  keys: FIELDS.map((name) => ({ name, weight: FIELD_WEIGHTS[name] })),
  useTokenSearch: true,
  ignoreLocation: true,
})

/** Only topics have aliases here: with those of its topic in every reference a query takes seconds. */
function createFuse(name: string, options: IFuseOptions<FlatDocument>): Contestant {
  return {
    name,
    answer: async (catalogue, queries) => {
      const documents = flatDocuments(catalogue)
      for (const document of documents) if (document.kind === 'reference') delete document.alias
      const engine = new Fuse(documents, options)
      const find = (query: string) => engine.search(query, { limit: RESULTS * SECTIONS })
      return new Map(queries.map((query) => [query, distinct(find(query).map(({ item }) => item.id))]))
    },
  }
}
