import type { Catalogue } from '../../../src/data/model/catalogue.ts'
import { spread } from '../latency.ts'

/**
 * Queries out of a catalogue's own words, about `count` of them: names, aliases, headings, a company with a topic, and
 * names with two letters swapped. They find more, and take longer, than queries made for another catalogue.
 */
export function ownQueries({ topics, guidelines }: Catalogue, count: number): string[] {
  const share = Math.ceil(count / 5)
  const headings = guidelines.flatMap(({ categories }) =>
    categories.flatMap(({ entries }) => entries.flatMap(({ references }) => references.map(({ name }) => name))),
  )
  const named = guidelines.flatMap(({ company, categories }) =>
    categories.flatMap(({ entries }) => entries.map(({ topic }) => `${company.name} ${topic.name}`)),
  )
  const names = topics.map(({ name }) => name)
  return [
    ...spread(names, share),
    ...spread(
      topics.flatMap(({ aliases }) => aliases),
      share,
    ),
    ...spread(headings, share),
    ...spread(named, share),
    ...spread(names, share).map(swapped),
  ]
}

/** A word with its third and fourth letter in each other's place. */
function swapped(name: string): string {
  return name.slice(0, 2) + name.charAt(3) + name.charAt(2) + name.slice(4)
}
