import type { IndexedTopic, SearchIndex } from './index-format.ts'
import { decodeNumbers } from './number-code.ts'
import type { Sliced } from './slices.ts'
import { readWords, textReader } from './word-marks.ts'

/** Reads the topics of an index, whose words are these. */
export function* openTopics(index: SearchIndex, words: readonly string[]): Sliced<IndexedTopic[]> {
  const aliasCounts = decodeNumbers(index.aliasCounts)
  const text = textReader(yield* readWords(decodeNumbers(index.topicTexts), words))
  return index.topics.map(({ id, category }, topic) => {
    const [name, description] = [text(), text()]
    return { id, category, name, description, aliases: Array.from({ length: aliasCounts[topic] ?? 0 }, text) }
  })
}
