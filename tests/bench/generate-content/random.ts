/** A source of chance that gives the same numbers for the same seed. */
export interface Random {
  /** A number from 0 up to and without 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  pick<T>(items: readonly T[]): T
  /** True with this probability. */
  chance(probability: number): boolean
  /**
   * A position from 0 up to and without `size` by Zipf's law: position n is drawn about 1 / (n + 1) as often as the
   * first one.
   */
  zipf(size: number): number
}

/** Starts a source of chance: mulberry32 by Tommy Ettinger, public domain. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    whole,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)]
      if (item === undefined) throw new Error('Nothing to pick from')
      return item
    },
    chance: (probability) => next() < probability,
    // The inverse of the distribution function, with the harmonic numbers approximated by the logarithm.
    zipf: (size) => Math.min(Math.floor((size + 1) ** next()) - 1, size - 1),
  }
}
