/** What stands in place of a part. */
type Replace = (part: string) => string

/** Unclosed ones reach to the end of the text, as in CommonMark: https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
const FENCED = /^[ \t>]*(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:^[ \t>]*\1[`~]*[ \t]*$|(?![\s\S]))/gm

/** Replaces the fenced code blocks of a Markdown text. */
export function replaceFences(text: string, by: Replace): string {
  return text.replace(FENCED, by)
}

/**
 * Replaces elements of HTML with all they hold, and comments where `!--` is among the names. Elements that never end stay.
 * Linear in the text: behind the last end no start is looked for, of which many would each look through all the rest.
 */
export function replaceElements(text: string, names: readonly ElementName[], by: Replace): string {
  return names.reduce((changed, name) => {
    const { end, all } = ELEMENTS[name]
    const last = changed.lastIndexOf(end)
    if (last < 0) return changed
    return changed.slice(0, last + end.length).replace(all, by) + changed.slice(last + end.length)
  }, text)
}

const ELEMENTS = {
  pre: { end: '</pre>', all: /<pre\b[\s\S]*?<\/pre>/g },
  code: { end: '</code>', all: /<code\b[\s\S]*?<\/code>/g },
  script: { end: '</script>', all: /<script\b[\s\S]*?<\/script>/g },
  style: { end: '</style>', all: /<style\b[\s\S]*?<\/style>/g },
  '!--': { end: '-->', all: /<!--[\s\S]*?-->/g },
}

type ElementName = keyof typeof ELEMENTS
