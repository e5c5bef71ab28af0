/** What guidelines have, as one bit a feature: which topics they deal with, and which options they take. */
export interface Features {
  /** Those of the guideline at this position. */
  of(guideline: number): Uint32Array
}

/** Numbers the features that each guideline has, whatever they are called. */
export function numberFeatures(guidelines: readonly (readonly string[])[]): Features {
  const numbers = new Map<string, number>()
  for (const feature of guidelines.flat()) if (!numbers.has(feature)) numbers.set(feature, numbers.size)
  const words = Math.ceil(numbers.size / 32)
  const sets = guidelines.map((features) => {
    const bits = new Uint32Array(words)
    for (const feature of features) {
      const number = numbers.get(feature) ?? 0
      bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31))
    }
    return bits
  })
  return { of: (guideline) => sets[guideline] ?? new Uint32Array(words) }
}

/** The share of what either of two has that both have, 0 to 1 (the Jaccard index). Of nothing at all they share nothing. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let both = 0
  let either = 0
  for (const [at, word] of a.entries()) {
    const other = b[at] ?? 0
    both += bitsOf(word & other)
    either += bitsOf(word | other)
  }
  return either === 0 ? 0 : both / either
}

/** How many bits of a word are set; Hacker's Delight, figure 5-2. */
function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
