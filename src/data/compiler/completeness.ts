import type { Catalogue } from '../model/catalogue.ts'

/** How far the catalogue says what guidelines say. */
export interface Completeness {
  /** Entries with a summary. */
  summaries: number
  /** Decisions that say how binding they are. */
  strengths: number
}

/** Counts the summaries and strengths of a catalogue, to be held against its entries and decisions. */
export function completenessOf({ topics }: Pick<Catalogue, 'topics'>): Completeness {
  const entries = topics.flatMap((topic) => topic.entries)
  return {
    summaries: entries.filter(({ summary }) => summary !== undefined).length,
    strengths: entries.flatMap(({ decisions }) => decisions).filter(({ strength }) => strength !== undefined).length,
  }
}
