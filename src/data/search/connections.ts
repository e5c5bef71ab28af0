import type { SearchIndex } from './index-format.ts'
import type { Entries } from './sections.ts'

/** What topics and guidelines are connected with through entries, each once. */
export interface Connections {
  /** Per topic: the companies (positions in the index) that deal with it. */
  companies: readonly ReadonlySet<number>[]
  /** Per topic: how many guidelines deal with it. */
  guidelines: Int32Array
  /** Per guideline: the categories (positions in the index) it touches. */
  categories: readonly ReadonlySet<number>[]
  /** Per guideline: how many topics it deals with. */
  topics: Int32Array
}

/** Collects the connections from the entries of an index. */
export function connect(index: SearchIndex, entries: Entries): Connections {
  const companies = index.topics.map(() => new Set<number>())
  const categories = index.guidelines.map(() => new Set<number>())
  const guidelines = new Int32Array(index.topics.length)
  const topics = new Int32Array(index.guidelines.length)
  for (let entry = 0; entry < entries.count; entry++) {
    const topic = entries.topic[entry] ?? 0
    const guideline = entries.guideline[entry] ?? 0
    companies[topic]?.add(index.guidelines[guideline]?.company ?? 0)
    categories[guideline]?.add(index.topics[topic]?.category ?? 0)
    guidelines[topic] = (guidelines[topic] ?? 0) + 1
    topics[guideline] = (topics[guideline] ?? 0) + 1
  }
  return { companies, guidelines, categories, topics }
}
