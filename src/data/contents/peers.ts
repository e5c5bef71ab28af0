import type { Library } from '../search/library.ts'

/** A topic with how many of the peers deal with it. */
export interface PeerTopic {
  id: string
  name: string
  guidelines: number
}

/** Guidelines to compare with, and the topics that they deal with. */
export interface Peers {
  guidelines: number
  /** Those that most deal with come first. */
  topics: PeerTopic[]
}

/** What the guidelines of a sector deal with, or all guidelines where none is named. */
export function peersIn({ index, topics, entries }: Library, sector: string | undefined): Peers {
  const isPeer = index.guidelines.map((one) => sector === undefined || one.sector === sector)
  const counts = new Int32Array(topics.length)
  for (const [entry, topic] of entries.topic.entries()) {
    if (isPeer[entries.guideline[entry] ?? 0]) counts[topic] = (counts[topic] ?? 0) + 1
  }
  const dealt = topics.map(({ id, name }, topic) => ({ id, name, guidelines: counts[topic] ?? 0 }))
  return {
    guidelines: isPeer.filter(Boolean).length,
    topics: dealt.filter(({ guidelines }) => guidelines > 0).toSorted((a, b) => b.guidelines - a.guidelines),
  }
}
