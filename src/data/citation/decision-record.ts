import { bullets, escaped, markdownLink, paragraphs } from '../formats/markdown.ts'

/** What a decision record starts from. Context and options are Markdown. */
interface DecisionRecord {
  /** Plain text. */
  title: string
  context: readonly (string | undefined)[]
  options: readonly string[]
}

/** Somebody who takes an option, and the section that says so. */
interface Named {
  name: string
  url: string
}

const NAMED = 6

/**
 * The beginning of an architecture decision record in Markdown: context, and the options others take. What it is decided
 * and why is the reader's. The parts are those of M. Nygard, Documenting Architecture Decisions (2011), and, for the
 * options, of MADR (https://adr.github.io/madr/).
 */
export function decisionRecord({ title, context, options }: DecisionRecord): string {
  return paragraphs([
    `# ${escaped(title)}`,
    '## Context',
    ...context,
    options.length > 0 ? '## Options others take' : undefined,
    bullets(options),
    '## Decision',
  ])
}

/** Some of those who take an option as links, and how many more there are, as a link to where all stand. */
export function namesAndMore(named: readonly Named[], all: string): string {
  const shown = named.slice(0, NAMED).map(({ name, url }) => markdownLink(name, url))
  const rest = named.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${markdownLink(`${rest} more`, all)}` : shown.join(', ')
}
