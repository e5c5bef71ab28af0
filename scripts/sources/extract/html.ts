import { eachFile, type Heading } from '../section.ts'
import { attributeOf, elementsIn, headingsAmong, levelOf, textOf, type Element } from './html/headings.ts'
import { shown } from './markdown/headings.ts'

/**
 * Published HTML, as of Slate or Sphinx: headings that have an id, or whose section does when they are its first
 * heading. The others are those of the page's frame.
 */
export const html = eachFile((text) => {
  const elements = elementsIn(text)
  const sections = new Set<Element>()
  return headingsAmong(elements).flatMap(({ element, line }): Heading[] => {
    const anchor = attributeOf(element, 'id') ?? idOfSection(element, sections)
    const heading = shown(textOf(element, isPermalink))
    return anchor === undefined || heading === '' ? [] : [{ depth: levelOf(element), heading, anchor, line }]
  })
})

function idOfSection({ parentNode }: Element, taken: Set<Element>): string | undefined {
  if (!parentNode || !('tagName' in parentNode) || !['div', 'section'].includes(parentNode.tagName)) return undefined
  if (taken.has(parentNode)) return undefined
  taken.add(parentNode)
  return attributeOf(parentNode, 'id')
}

/** The mark that Sphinx puts after a heading. */
function isPermalink(element: Element): boolean {
  return attributeOf(element, 'class') === 'headerlink'
}
