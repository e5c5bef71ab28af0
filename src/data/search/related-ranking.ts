import type { Library } from './library.ts'
import type { Matches } from './matches.ts'
import type { Ranking } from './rank.ts'
import type { Relatedness } from './sentences.ts'

/** What it counts that a topic is related to a query of `LONG_QUERY` words or more, for the topic and its references. */
const RELATED = 6
const RELATED_NAMED = 3
const RELATED_REFERENCE = 0.6
const LONG_QUERY = 3
/** Where the query names a publisher it wants a section of theirs rather than the topic. */
const TOPIC_BESIDE_NAME = 0.2
/** Topics with this share of what the most related one has are results, whatever their own texts say. */
const NEAR = 0.4
/** A question is answered by topics before sections, unless it says the heading of a section whole. */
const BELOW_TOPIC = 0.6
const WHOLE_HEADING = 0.6

/** Adds to a ranking how near topics are to the query, and to references how near theirs are. */
export function addRelatedness(
  { entries, firstGuideline, firstReference }: Library,
  matches: Matches,
  ranking: Ranking,
  { topics, attainable, support }: Relatedness,
): void {
  const { score, coverage } = ranking
  const certain = Math.min(1, matches.idf.length / LONG_QUERY)
  const share = topics.map((related) => (certain * related) / attainable)
  const isNamed = matches.named.includes(1)
  for (let topic = 0; topic < firstGuideline; topic++) {
    const related = share[topic] ?? 0
    if (score[topic] === 0 && related < NEAR * certain * support) continue
    score[topic] = (score[topic] ?? 0) + RELATED * related * (isNamed ? TOPIC_BESIDE_NAME : 1)
    if (related >= NEAR * certain * support) coverage[topic] = Math.max(coverage[topic] ?? 0, ranking.together)
  }
  for (let entry = 0; entry < entries.count; entry++) {
    const ofNamed = (matches.named[firstGuideline + (entries.guideline[entry] ?? 0)] ?? 0) === 1
    const ofTopic = score[entries.topic[entry] ?? 0] ?? 0
    const related = (ofNamed ? RELATED_NAMED : RELATED_REFERENCE) * (share[entries.topic[entry] ?? 0] ?? 0)
    for (let at = entries.start[entry] ?? 0; at < (entries.start[entry + 1] ?? 0); at++) {
      const known = score[firstReference + at] ?? 0
      if (known === 0) continue
      const isSaid = isNamed || (matches.whole[firstReference + (entries.section[at] ?? 0)] ?? 0) >= WHOLE_HEADING
      const most = isSaid || ofTopic === 0 ? Infinity : BELOW_TOPIC * ofTopic
      score[firstReference + at] = Math.min(known + related, most)
    }
  }
}
