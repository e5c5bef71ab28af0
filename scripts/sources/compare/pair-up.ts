import { folded, foldedHeading, likeness, shingles } from './likeness.ts'
import type { SectionText } from './own-text.ts'

/** Texts that have more than this in common are taken for the same section, from 0 to 1. */
const ALIKE = 0.6

/** Two sections that are one: as it was and as it is. */
export interface Couple {
  before: SectionText
  after: SectionText
}

/**
 * Finds, for each section of `before`, what became of it in `after`: the section with the same address; of the rest the
 * one with the same text, then the only one with the same heading, then the one whose text is most alike.
 */
export function pairUp(before: readonly SectionText[], after: readonly SectionText[]): Couple[] {
  const open = { before: new Set(before), after: new Set(after) }
  const couples: Couple[] = []
  const join = (left: SectionText, right: SectionText) => {
    open.before.delete(left)
    open.after.delete(right)
    couples.push({ before: left, after: right })
  }
  const joinBy = (key: (section: SectionText) => string) => {
    const rights = uniqueBy(open.after, key)
    for (const [value, left] of uniqueBy(open.before, key)) {
      const right = value === '' ? undefined : rights.get(value)
      if (right) join(left, right)
    }
  }
  joinBy(({ url }) => url)
  joinBy(({ text }) => (shingles(text).size === 0 ? '' : folded(text)))
  joinBy(({ heading, file }) => `${file}#${foldedHeading(heading)}`)
  joinBy(({ heading }) => foldedHeading(heading))
  for (const { left, right } of mostAlike(open.before, open.after)) {
    if (open.before.has(left) && open.after.has(right)) join(left, right)
  }
  return couples
}

function uniqueBy(sections: Iterable<SectionText>, key: (section: SectionText) => string): Map<string, SectionText> {
  const found = new Map<string, SectionText | undefined>()
  for (const section of sections) {
    const value = key(section)
    found.set(value, found.has(value) ? undefined : section)
  }
  return new Map([...found].flatMap(([value, section]) => (section ? [[value, section] as const] : [])))
}

function mostAlike(before: Iterable<SectionText>, after: Iterable<SectionText>) {
  const rights = [...after].map((right) => ({ right, words: shingles(right.text) }))
  return [...before]
    .flatMap((left) => {
      const words = shingles(left.text)
      return rights.map(({ right, words: others }) => ({ left, right, score: likeness(words, others) }))
    })
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
}
