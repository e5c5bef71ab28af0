/** Texts shorter than that are alike by chance. */
const LEAST_WORDS = 8

/** What is left of a text when line breaks and spaces do not count. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A heading without its number and without regard to case and punctuation. */
export function foldedHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/^[\d.\s)]+(?=\p{L})/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The runs of three words of a text, or nothing when it is too short to tell. */
export function shingles(text: string): Set<string> {
  const words = folded(text).toLowerCase().split(' ')
  if (words.length < LEAST_WORDS) return new Set()
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))
}

/** How much two sets have in common, from 0 to 1 (the coefficient of Dice and Sørensen). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const item of a) if (b.has(item)) shared += 1
  return (2 * shared) / (a.size + b.size)
}
