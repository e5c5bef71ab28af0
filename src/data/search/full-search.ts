import { createSearch, type Search } from './engine.ts'
import type { SearchIndex } from './index-format.ts'
import { openSentences } from './open-sentences.ts'
import type { SentenceIndex } from './sentence-index.ts'
import { atOnce } from './slices.ts'

/** Opens both indexes of one build for searching, at once: for Node, where nothing waits. */
export function createFullSearch(index: SearchIndex, sentences: SentenceIndex): Search {
  return createSearch(index, (library) => atOnce(openSentences(sentences, library)))
}
