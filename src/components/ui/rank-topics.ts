import { slugOf } from '../../data/model/permalink.ts'
import type { TopicSummary } from '../../data/model/catalogue.ts'

const MOST = 6

/** The topics whose ids and names share the most with a text; none when nothing is close. */
export function nearestTopics(text: string, topics: readonly TopicSummary[]): TopicSummary[] {
  const asked = pairs(slugOf(text))
  return topics
    .map((topic) => ({
      topic,
      score: Math.max(similarity(asked, pairs(topic.id)), similarity(asked, pairs(slugOf(topic.name)))),
    }))
    .filter(({ score }) => score > 0.35)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ topic }) => topic)
}

/** The pairs of neighbouring characters of a text, word borders included. */
function pairs(text: string): Set<string> {
  const framed = `-${text}-`
  return new Set(Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2)))
}

/** Dice's coefficient of two sets of pairs: 0 for nothing in common, 1 for the same. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / (a.size + b.size)
}
