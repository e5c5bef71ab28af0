import type { Catalogue } from '../../../src/data/model/catalogue.ts'
import type { FindIds } from './quality.ts'

/** What was found of the aliases that were taken out. */
export interface Left {
  aliases: number
  /** From 0 to 1. */
  share: number
  missed: { topic: string; alias: string }[]
}

/**
 * How well words are found that the catalogue does not list: every alias is taken out once and searched for. It counts
 * as found when the topic, or a section filed under it, is among the first five. `open` makes a search over a catalogue;
 * one alias of each topic is taken out at a time.
 */
export function leaveOneAliasOut(catalogue: Catalogue, open: (catalogue: Catalogue) => FindIds): Left {
  const most = Math.max(0, ...catalogue.topics.map(({ aliases }) => aliases.length))
  const missed: Left['missed'] = []
  let count = 0
  for (let position = 0; position < most; position++) {
    const topics = catalogue.topics.map((topic) => ({ ...topic, aliases: topic.aliases.toSpliced(position, 1) }))
    const find = open({ ...catalogue, topics })
    for (const { id, aliases } of catalogue.topics) {
      const alias = aliases[position]
      if (alias === undefined) continue
      count++
      const found = find(alias).slice(0, 5)
      if (!found.some((result) => result === `topic:${id}` || result.endsWith(`/${id}`)))
        missed.push({ topic: id, alias })
    }
  }
  return { aliases: count, share: 1 - missed.length / Math.max(count, 1), missed }
}
