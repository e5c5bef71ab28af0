import Fuse from 'fuse.js'
import { FIELDS } from '../../../../src/data/search/fields.ts'
import { RESULTS, type Engine } from './engine.ts'
import { flatDocuments, type FlatDocument } from './flat-documents.ts'

/** Sections of one id count once, and a guideline can have dozens under one topic. */
const SECTIONS = 40

/**
 * Fuse over the documents, as it comes: default options, the query as one string. Only topics have aliases here: Fuse
 * compares each text anew for every document, and with the aliases of its topic in every reference a query took seconds.
 */
export const fuse: Engine = {
  name: 'Fuse',
  isSlow: true,
  build: (catalogue) => JSON.stringify(flatDocuments(catalogue)),
  open: (index) => {
    const documents: FlatDocument[] = JSON.parse(index)
    for (const document of documents) if (document.kind === 'reference') delete document.alias
    const engine = new Fuse(documents, { keys: [...FIELDS] })
    return (query) => {
      const found = engine.search(query, { limit: RESULTS * SECTIONS })
      return [...new Set(found.map(({ item }) => item.id))].slice(0, RESULTS)
    }
  },
}
