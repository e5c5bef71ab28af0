import type { TopicEntry } from '../../../data/model/catalogue.ts'
import { bindingText } from '../../../data/comparison/words.ts'
import type { Decision } from '../../../data/model/decisions.ts'
import type { Reference } from '../../../data/model/reference.ts'
import { bullets, coded, escaped, markdownLink } from '../../../data/formats/markdown.ts'

/** What a guideline says about a topic: in a sentence, the options it takes, and the sections that deal with it. */
export function entryParts({ summary, decisions, references }: Said): string[] {
  const parts = [coded(summary ?? ''), ...decisions.map(decisionText), bullets(references.map(referenceText))]
  return parts.filter((part) => part !== '')
}

type Said = Pick<TopicEntry, 'summary' | 'decisions' | 'references'>

function decisionText({ label, url, note, ...decision }: Decision): string {
  const facts = [bindingText(decision), markdownLink('evidence', url)].filter(Boolean)
  const takes = `Takes **${escaped(label)}** (${facts.join(', ')})`
  return note === undefined ? `${takes}.` : `${takes}: ${escaped(note)}`
}

/** A heading that holds its level word needs no other mark of it. */
function referenceText({ name, url, level, document, quote, rules = [] }: Reference): string {
  const isMarked = level !== undefined && new RegExp(`\\b${level}\\b`, 'i').test(name)
  const mark = level === undefined || isMarked ? '' : `${level.toUpperCase()}: `
  return [
    mark + markdownLink(name, url),
    document === undefined ? '' : ` (${escaped(document)})`,
    quote === undefined ? '' : `: “${escaped(quote)}”`,
    ...rules.map(({ linter, id, url: rule }) => `, checked by ${markdownLink(`${linter} ${id}`, rule)}`),
  ].join('')
}
