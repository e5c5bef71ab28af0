/** What a part of `npm run fuzz` is asked for. */
export interface FuzzOptions {
  /** How many inputs to try. */
  runs: number
  /** The seed of all random choices: the same seed tries the same inputs in the same order. */
  seed: number
  /** Prints a line of progress. */
  say: (line: string) => void
}

/** What became of the runs of a part. */
export interface FuzzOutcome {
  /** How many inputs were tried. */
  runs: number
  /** Further figures for the last line, e.g. `{ problems: 1200 }`. */
  figures?: Record<string, number>
  /** One text for each failure, with all that is needed to try it again; empty when every invariant held. */
  failures: string[]
}

/** A part of `npm run fuzz`. Rejects only when it cannot run at all, e.g. when there is no browser. */
export type FuzzPart = (options: FuzzOptions) => Promise<FuzzOutcome>
