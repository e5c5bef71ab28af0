import type { Catalogue } from '../../../src/data/model/catalogue.ts'
import { spread } from '../latency.ts'
import type { FindIds } from './quality.ts'

/** What was found of the aliases that were taken out. */
export interface Left {
  aliases: number
  /** From 0 to 1. */
  share: number
  missed: { topic: string; alias: string }[]
}

/**
 * How well words are found that the catalogue does not list: aliases are taken out, all of them once or `most` spread
 * over all, and searched for. One counts as found when the topic, or a section filed under it, is among the first five.
 * `open` makes a search over a catalogue; one alias of each topic is taken out at a time.
 */
export function leaveOneAliasOut(catalogue: Catalogue, open: (catalogue: Catalogue) => FindIds, most = Infinity): Left {
  const listed = catalogue.topics.flatMap(({ id, aliases }) =>
    aliases.map((alias, position) => ({ topic: id, alias, position })),
  )
  const chosen = spread(listed, most)
  const missed: Left['missed'] = []
  for (const position of new Set(chosen.map((one) => one.position))) {
    const topics = catalogue.topics.map((topic) => ({ ...topic, aliases: topic.aliases.toSpliced(position, 1) }))
    const find = open({ ...catalogue, topics })
    for (const { topic, alias, position: at } of chosen) {
      if (at !== position) continue
      const found = find(alias).slice(0, 5)
      if (!found.some((id) => id === `topic:${topic}` || id.endsWith(`/${topic}`))) missed.push({ topic, alias })
    }
  }
  return { aliases: chosen.length, share: 1 - missed.length / Math.max(chosen.length, 1), missed }
}
