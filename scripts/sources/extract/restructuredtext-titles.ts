/** A section title as it is written. */
export interface RstTitle {
  text: string
  /** Its adornment: the character, twice if there is a line above too. Titles of one style are of one depth. */
  style: string
  line: number
}

const ADORNMENT = /^([!-/:-@[-`{-~])\1*\s*$/

/**
 * The section titles among the lines of a document, by the rules of
 * https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#sections. There is no maintained parser of
 * reStructuredText in JavaScript; titles are lines with adornments at the left margin, where neither literal blocks nor
 * the contents of directives stand.
 */
export function titlesIn(lines: readonly string[]): RstTitle[] {
  const found: RstTitle[] = []
  for (let at = 0; at < lines.length; at++) {
    const [first = '', second = '', third = ''] = lines.slice(at, at + 3)
    if (!isFree(lines, at)) continue
    const above = adornmentOf(first)
    if (
      above !== undefined &&
      second.trim() !== '' &&
      adornmentOf(second) === undefined &&
      third.trimEnd() === first.trimEnd()
    ) {
      found.push({ text: second.trim(), style: above + above, line: at + 2 })
      at += 2
    } else if (above === undefined && /^\S/.test(first) && isUnderline(second, first)) {
      found.push({ text: first.trim(), style: adornmentOf(second) ?? '', line: at + 1 })
      at += 1
    }
  }
  return found
}

/** The name of an explicit hyperlink target, `.. _name:`; undefined when the line is none. */
export function explicitTarget(line: string): string | undefined {
  return /^\.\. _(?:`([^`]+)`|((?:\\:|[^:`])+)):(?:\s|$)/.exec(line)?.slice(1).find(Boolean)?.replaceAll('\\:', ':')
}

/** A title without inline markup: literals, emphasis, roles, links. */
export function titleText(text: string): string {
  return text
    .replace(/``(.+?)``/g, '$1')
    .replace(/(?::[\w:+.-]+:)?`([^`<]+?)\s*(?:<[^>`]*>)?`_{0,2}/g, '$1')
    .replace(/\*\*(\S(?:.*?\S)?)\*\*/g, '$1')
    .replace(/(?<!\w)\*(\S(?:.*?\S)?)\*(?!\w)/g, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a paragraph may start on a line: after an empty line, a comment or target, or another title. */
function isFree(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1]
  return before === undefined || before.trim() === '' || before.startsWith('.. ') || adornmentOf(before) !== undefined
}

function adornmentOf(line: string): string | undefined {
  return ADORNMENT.exec(line)?.[1]
}

/** One that is shorter than its title counts from four characters on, with a warning. */
function isUnderline(line: string, title: string): boolean {
  const length = line.trimEnd().length
  return adornmentOf(line) !== undefined && (length >= 4 || length >= title.trimEnd().length)
}
