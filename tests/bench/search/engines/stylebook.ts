import { buildSearchIndex } from '../../../../src/data/search/build-index.ts'
import { buildSentenceIndex } from '../../../../src/data/search/build-sentences.ts'
import { createFullSearch } from '../../../../src/data/search/full-search.ts'
import { RESULTS, type Engine } from './engine.ts'

/** The search of the site: with facets counted and every result explained, as the page gets it. */
export const stylebook: Engine = {
  name: 'Stylebook',
  isSlow: false,
  build: (catalogue) => JSON.stringify([buildSearchIndex(catalogue), buildSentenceIndex(catalogue)]),
  open: (index) => {
    const [names, sentences] = JSON.parse(index)
    const { search } = createFullSearch(names, sentences)
    return (query) => search(query, { limit: RESULTS, onePerId: true }).results.map(({ id }) => id)
  },
}
