/** More headings than any guideline has are no table of contents. */
const MOST = 3000
const LONGEST = 200

/**
 * The headings of a pasted table of contents, in its order, each once: of Markdown and AsciiDoc those that are marked, where
 * any are; else every line, without bullets, numbers, dots that lead to a page, and links. Any text is a table of contents.
 */
export function readHeadings(text: string): string[] {
  const lines = text.split(/\r?\n/)
  const marked = withoutCode(lines).flatMap((line) => /^\s{0,3}(?:#{1,6}|={2,6})\s+(.*)$/.exec(line)?.[1] ?? [])
  const headings = (marked.length > 1 ? marked : lines)
    .map(plain)
    .filter((line) => line !== '' && line.length <= LONGEST)
  return [...new Set(headings)].slice(0, MOST)
}

/** A `#` in an example is a comment. */
function withoutCode(lines: readonly string[]): string[] {
  let isCode = false
  return lines.filter((line) => {
    if (!/^\s*(?:```|~~~|----\s*$)/.test(line)) return !isCode
    isCode = !isCode
    return false
  })
}

function plain(line: string): string {
  return line
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[*_`]+/g, '')
    .replace(/^\s*(?:[-*+•]\s+)?(?:\d+(?:\.\d+)*[.)]?\s+)?/, '')
    .replace(/(?:\s*\.{3,}\s*|\s{2,})\d+\s*$/, '')
    .replace(/\s*(?:#+|\{#[^}]*\}|¶)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
