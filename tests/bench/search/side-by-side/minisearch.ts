import type MiniSearch from 'minisearch'
import { FIELDS } from '../../../../src/data/search/fields.ts'
import { flatDocuments, type FlatDocument } from '../engines/flat-documents.ts'
import { distinct, type Contestant } from './contestant.ts'

/** MiniSearch with default options: all fields count alike, no beginnings of words and no misspellings. */
export function createPlainMinisearch(Constructor: typeof MiniSearch<FlatDocument>): Contestant {
  return {
    name: 'MiniSearch',
    answer: async (catalogue, queries) => {
      const documents = flatDocuments(catalogue)
      const engine = new Constructor({
        idField: 'number',
        fields: FIELDS,
        // Lists are no texts to it.
        extractField: (document, field) => {
          const value = document[field]
          return Array.isArray(value) ? value.join('\n') : value
        },
      })
      engine.addAll(documents)
      const idOf = (number: number) => documents[number]?.id ?? ''
      return new Map(queries.map((query) => [query, distinct(engine.search(query).map(({ id }) => idOf(id)))]))
    },
  }
}
