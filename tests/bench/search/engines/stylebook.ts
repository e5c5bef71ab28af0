import { buildSearchIndex } from '../../../../src/data/search/build-index.ts'
import { createSearch } from '../../../../src/data/search/engine.ts'
import { RESULTS, type Engine } from './engine.ts'

/** The search of the site: with facets counted and every result explained, as the page gets it. */
export const stylebook: Engine = {
  name: 'Stylebook',
  isSlow: false,
  build: (catalogue) => JSON.stringify(buildSearchIndex(catalogue)),
  open: (index) => {
    const { search } = createSearch(JSON.parse(index))
    return (query) => search(query, { limit: RESULTS, onePerId: true }).results.map(({ id }) => id)
  },
}
