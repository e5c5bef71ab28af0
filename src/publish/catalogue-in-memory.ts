import type { CatalogueSource } from '../data/catalogue-source.ts'
import type { Catalogue } from '../data/model/catalogue.ts'

/** The compiled catalogue as a source for routes, while pages are rendered. Prose is a module of the server bundle. */
export function catalogueInMemory(catalogue: Catalogue): Omit<CatalogueSource, 'prose'> {
  const topics = new Map(catalogue.topics.map((topic) => [topic.id, topic]))
  const guidelines = new Map(catalogue.guidelines.map((guideline) => [guideline.id, guideline]))
  const standards = new Map(catalogue.standardPages.map((standard) => [standard.id, standard]))
  return {
    index: async () => catalogue.index,
    home: async () => catalogue.home,
    topics: async () => catalogue.index,
    guidelines: async () => catalogue.index,
    posts: async () => catalogue.index.posts,
    decisions: async () => catalogue.decisions,
    coverage: async () => catalogue.coverage,
    standards: async () => catalogue.standards,
    standard: async (id) => standards.get(id),
    compare: async () => catalogue.compare,
    yours: async () => catalogue.yours,
    rules: async () => catalogue.rules,
    topic: async (id) => topics.get(id),
    guideline: async (id) => guidelines.get(id),
    // Searching is left to the browser: its page is the same for every query.
    search: () => Promise.reject(new Error('Search does not run while pages are rendered')),
  }
}
