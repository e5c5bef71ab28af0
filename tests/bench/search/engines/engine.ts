import type { Catalogue } from '../../../../src/data/model/catalogue.ts'
import type { FindIds } from '../quality.ts'

/** A search engine to measure: it writes an index, which is all that a browser would load, and answers out of it. */
export interface Engine {
  name: string
  /** Takes so long over thousands of documents that it is asked little and not timed. */
  isSlow: boolean
  /** Writes the index of a catalogue. */
  build(catalogue: Catalogue): string
  /** Opens an index. The search does all that a keystroke needs, up to the ids of the results, each once. */
  open(index: string): FindIds
}

/** As many results as the search of the site gives when it is not told otherwise. */
export const RESULTS = 20
