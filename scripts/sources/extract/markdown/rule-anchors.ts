import type { Html, Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Level } from '../../../../src/data/model/reference.ts'
import type { Heading } from '../../section.ts'
import { attributeOf, elementsIn } from '../html/headings.ts'
import { blocksOf } from './blocks.ts'
import { shown } from './headings.ts'

/** What the marks of Azure's guidelines say: https://github.com/microsoft/api-guidelines/blob/vNext/azure/Guidelines.md */
const LEVELS: Record<string, Level> = {
  ':white_check_mark:': 'must',
  '✅': 'must',
  ':no_entry:': 'must',
  '⛔': 'must',
  ':ballot_box_with_check:': 'should',
  '☑️': 'should',
  ':warning:': 'should',
  '⚠️': 'should',
  ':heavy_check_mark:': 'may',
  '✔️': 'may',
}

/**
 * The rules among the paragraphs of a document: those that start with an anchor, `<a name>` or `<a id>`, which holds a mark
 * or a number or stands before one. A rule is called by its first sentence; its mark tells how binding it is.
 */
export function rulesOf(root: Root): Heading[] {
  return blocksOf(root).flatMap(({ node }) => (node.type === 'paragraph' ? ruleOf(node) : []))
}

function ruleOf(paragraph: Paragraph): Heading[] {
  const [opening, ...rest] = paragraph.children
  const anchor = opening?.type === 'html' ? anchorOf(opening) : undefined
  const end = rest.findIndex(isEnd)
  if (anchor === undefined || end < 0) return []
  const inside = textOf(rest.slice(0, end))
  const behind = textOf(rest.slice(end + 1))
  const number = inside === '' ? (NUMBER.exec(behind)?.[0] ?? '') : ''
  const mark = inside === '' ? number : inside
  const heading = number + firstSentence(behind.slice(number.length))
  if (mark === '' || heading === '') return []
  const level = LEVELS[mark]
  return [
    {
      depth: 'rule',
      heading,
      anchor,
      line: paragraph.position?.start.line ?? 1,
      isOwnText: true,
      ...(level !== undefined && { level }),
    },
  ]
}

/** `12. `, `1.2 `, `R12. ` … */
const NUMBER = /^[\p{L}-]{0,10}\d[\d.]*\s+/u

function anchorOf({ value }: Html): string | undefined {
  const [element] = elementsIn(value, { fragment: true })
  if (element?.tagName !== 'a') return undefined
  return attributeOf(element, 'name') ?? attributeOf(element, 'id')
}

function isEnd(node: PhrasingContent): boolean {
  return node.type === 'html' && /^<\/a\s*>$/i.test(node.value)
}

function textOf(nodes: Nodes[]): string {
  return shown(toString(nodes, { includeImageAlt: false, includeHtml: false }))
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

function firstSentence(text: string): string {
  const [sentence] = SENTENCES.segment(text)
  return (sentence?.segment ?? '').replace(/[\s.:]+$/, '')
}
