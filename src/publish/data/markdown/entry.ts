import type { Decision } from '../../../data/model/decisions.ts'
import type { Reference } from '../../../data/model/reference.ts'
import { bullets, escaped, markdownLink } from './write.ts'

/** What a guideline says about a topic: the options it takes, and the sections that deal with it. */
export function entryParts({ decisions, references }: { decisions: Decision[]; references: Reference[] }): string[] {
  return [...decisions.map(decisionText), bullets(references.map(referenceText))].filter((part) => part !== '')
}

function decisionText({ label, url, note }: Decision, index: number): string {
  const takes = `${index === 0 ? 'Takes' : 'Also takes'} **${escaped(label)}** (${markdownLink('evidence', url)})`
  return note === undefined ? `${takes}.` : `${takes}: ${escaped(note)}`
}

/** A heading that holds its level word needs no other mark of it. */
function referenceText({ name, url, level, document, quote }: Reference): string {
  const isMarked = level !== undefined && new RegExp(`\\b${level}\\b`, 'i').test(name)
  const mark = level === undefined || isMarked ? '' : `${level.toUpperCase()}: `
  return [
    mark + markdownLink(name, url),
    document === undefined ? '' : ` (${escaped(document)})`,
    quote === undefined ? '' : `: “${escaped(quote)}”`,
  ].join('')
}
