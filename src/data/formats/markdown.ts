/** Plain text as one line of Markdown that shows it as it is. */
export function escaped(text: string): string {
  return lineOf(withoutMarkup(text.trim()))
}

/** A sentence of ours, in which backticks mark code, as one line of Markdown. */
export function coded(sentence: string): string {
  const parts = sentence.trim().split('`')
  return lineOf(parts.map((part, at) => (at % 2 === 0 ? withoutMarkup(part) : `\`${part}\``)).join(''))
}

function withoutMarkup(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&|~]/g, '\\$&')
}

/** What starts a list or heading at the start of a line does not start one here. */
function lineOf(text: string): string {
  return text.replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}

/** A link whose text is plain text. */
export function markdownLink(text: string, url: string): string {
  return `[${escaped(text)}](${target(url)})`
}

/** An address where a link's target stands: in angle brackets when it holds what would end the target. */
function target(url: string): string {
  const safe = url.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('\\', '%5C')
  return /[()\s]/.test(safe) ? `<${safe}>` : safe
}

/** Parts of a document with an empty line between them. Parts that are empty or undefined are left out. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** A list with one item a line; empty when there are none. */
export function bullets(items: readonly (string | undefined)[]): string {
  return items
    .filter((item) => item !== undefined)
    .map((item) => `- ${item}`)
    .join('\n')
}
