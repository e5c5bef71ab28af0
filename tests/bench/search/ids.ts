import type { Catalogue } from '../../../src/data/model/catalogue.ts'

/** The ids of everything that can be found. */
export function idsOf({ topics, guidelines }: Catalogue): Set<string> {
  const references = guidelines.flatMap(({ id, categories }) =>
    categories.flatMap(({ entries }) => entries.map(({ topic }) => `reference:${id}/${topic.id}`)),
  )
  return new Set([
    ...topics.map(({ id }) => `topic:${id}`),
    ...guidelines.map(({ id }) => `guideline:${id}`),
    ...references,
  ])
}
