import { frontMatterOf } from '../front-matter.ts'
import type { Heading } from '../section.ts'

/** The headings of a page whose title stands in its front matter, with that one before them. */
export function withFrontMatterTitle(headings: Heading[], text: string): Heading[] {
  const { title } = frontMatterOf(text)
  return typeof title === 'string' ? [{ depth: 1, heading: title, anchor: '', line: 1 }, ...headings] : headings
}

/** The headings of a page whose first one is its title, which has no anchor of its own. */
export function withTitleAsPage(headings: Heading[]): Heading[] {
  return headings.map((heading, at) => (at === 0 && heading.depth === 1 ? { ...heading, anchor: '' } : heading))
}
