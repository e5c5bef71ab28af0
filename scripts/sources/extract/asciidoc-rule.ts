import type { AbstractBlock } from '@asciidoctor/core'
import type { Heading } from '../section.ts'

/**
 * Whether a block is a rule: Belgif's extension of Asciidoctor makes a rule with the id `rule-x` of a block with the
 * style `[rule, x]`: https://github.com/belgif/rest-guide/tree/main/asciidoc-extensions
 */
export function isRule(block: AbstractBlock): boolean {
  const { style, id } = styleOf(block)
  return style === 'rule' && id !== undefined
}

/**
 * A rule as a heading. `line` is that of the block's delimiter in `text`; the rule starts with the lines above that
 * belong to it.
 */
export function ruleHeading(block: AbstractBlock, line: number, text: string): Heading {
  const lines = text.split('\n')
  let start = line
  while (/^[.[]\S/.test(lines[start - 2] ?? '')) start -= 1
  const delimiter = lines[line - 1]
  const end = lines.findIndex((other, at) => at >= line && other === delimiter)
  return {
    depth: 'rule',
    heading: `Rule: ${block.getTitle() ?? ''}`,
    anchor: `rule-${styleOf(block).id}`,
    line: start,
    endLine: end === -1 ? lines.length : end + 1,
  }
}

function styleOf(block: AbstractBlock): { style: unknown; id: string | undefined } {
  const { 1: style, 2: id }: Record<string, unknown> = block.getAttributes()
  return { style, id: typeof id === 'string' ? id : undefined }
}
