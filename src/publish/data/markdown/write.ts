/** Plain text as one line of Markdown that shows it as it is. */
export function escaped(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&|~]/g, '\\$&')
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
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

/** `1 guideline`, `14 guidelines`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
