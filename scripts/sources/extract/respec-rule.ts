import { attributeOf, elementsIn, endLineOf, lineOf, textOf, type Element } from './html/headings.ts'
import { shown } from './markdown/headings.ts'

/** A rule block in a Markdown file. */
export interface RuleBlock {
  heading: string
  id: string
  line: number
  endLine: number
}

/**
 * The rules of the Dutch API design rules: `<div class="rule" id="…">` with the label in a paragraph of the class
 * `rulelab`.
 */
export function rulesIn(markdown: string): RuleBlock[] {
  const elements = elementsIn(markdown, { fragment: true })
  return elements.filter(isOf('rule')).flatMap((element) => {
    const id = attributeOf(element, 'id')
    const at = elements.indexOf(element)
    const label = elements.slice(at + 1).find(isOf('rulelab'))
    if (id === undefined || !label) return []
    return [{ heading: `Rule: ${shown(textOf(label))}`, id, line: lineOf(element), endLine: endLineOf(element) }]
  })
}

function isOf(name: string): (element: Element) => boolean {
  return (element) => attributeOf(element, 'class')?.split(/\s+/).includes(name) ?? false
}
