import type { IndexedTopic, SearchIndex } from './index-format.ts'
import { decodeNumbers } from './number-code.ts'

/** Reads the topics of an index, whose words are these. */
export function openTopics(index: SearchIndex, words: readonly string[]): IndexedTopic[] {
  const numbers = decodeNumbers(index.topicTexts)
  let at = 0
  const text = () => {
    const end = numbers.indexOf(0, at)
    const numbersOfWords = numbers.subarray(at, end)
    at = end + 1
    return Array.from(numbersOfWords, (number) => words[number - 1]).join(' ')
  }
  const texts = () => Array.from({ length: numbers[at++] ?? 0 }, text)
  return index.topics.map(({ id, category }) => {
    const [name, description] = [text(), text()]
    return { id, category, name, description, aliases: texts() }
  })
}
