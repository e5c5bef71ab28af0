import type { Finding } from '../../../src/data/audit/audit.ts'

/** What was found in a document. */
export interface Found {
  /** `<repository>/<path>` */
  document: string
  answers: Pick<Finding, 'topic' | 'option' | 'share'>[]
}

/** Per document and topic the options that readers see in it; an empty set says that they looked and saw none. */
export type Judgements = Map<string, Map<string, Set<string>>>

/** How well findings agree with judgements. */
export interface Quality {
  documents: number
  /** The share of the found options that are judged right, 0 to 1. */
  precision: number
  /** The share of the judged options that are found, 0 to 1. */
  recall: number
  topics: Map<string, Counts>
  /** A line for each option that is wrong or missing. */
  wrong: string[]
}

/** Reads lines of `document<TAB>topic<TAB>options`, the options separated by spaces, `-` for none. The first line is a head. */
export function readJudgements(text: string): Judgements {
  const judgements: Judgements = new Map()
  for (const line of text.trimEnd().split('\n').slice(1)) {
    const [document = '', topic = '', options = ''] = line.split('\t')
    const topics = judgements.get(document) ?? new Map<string, Set<string>>()
    topics.set(topic, new Set(options.split(' ').filter((option) => option !== '-' && option !== '')))
    judgements.set(document, topics)
  }
  return judgements
}

/** How many options of a question were found and judged, and how many of them agree. */
export interface Counts {
  right: number
  found: number
  judged: number
}

/** Precision and recall over all options of the judged documents and questions. */
export function qualityOf(found: readonly Found[], judgements: Judgements): Quality {
  const wrong: string[] = []
  const all = new Map<string, Counts>()
  let documents = 0
  for (const { document, answers } of found) {
    const topics = judgements.get(document)
    if (!topics) continue
    documents++
    for (const [topic, options] of topics) {
      const counts = all.get(topic) ?? { right: 0, found: 0, judged: 0 }
      all.set(topic, counts)
      const taken = answers.filter((answer) => answer.topic === topic).map(({ option }) => option)
      counts.found += taken.length
      counts.judged += options.size
      for (const option of taken)
        if (options.has(option)) counts.right++
        else wrong.push(`wrong    ${document}  ${topic}: ${option}, not ${[...options].join(' ') || 'any'}`)
      for (const option of options) if (!taken.includes(option)) wrong.push(`missing  ${document}  ${topic}: ${option}`)
    }
  }
  const sum = (key: keyof Counts) => [...all.values()].reduce((total, one) => total + one[key], 0)
  return {
    documents,
    precision: sum('right') / sum('found'),
    recall: sum('right') / sum('judged'),
    topics: all,
    wrong: wrong.toSorted(),
  }
}
