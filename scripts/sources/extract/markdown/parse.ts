import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'

const LONGEST_LINE = 100_000
const DEEPEST_QUOTE = 60

/** What a renderer takes away from Markdown as CommonMark has it: `codeIndented` in MDX. */
export interface ParseOptions {
  disabled?: readonly string[]
}

/**
 * The tree of a Markdown text with GitHub's additions and YAML front matter. Throws of a text that no person wrote: a
 * line of more than 100,000 characters or quotes nested more than 60 times, which parsers take very long to read.
 */
export function parseMarkdown(text: string, { disabled = [] }: ParseOptions = {}): Root {
  for (const [at, line] of text.split('\n').entries()) {
    if (line.length > LONGEST_LINE) {
      throw new Error(`Line ${at + 1} has ${line.length} characters; at most ${LONGEST_LINE} are read.`)
    }
    if ((/^[\s>*+-]*/.exec(line)?.[0].match(/[>*+-](?=[\s>]|$)/g)?.length ?? 0) > DEEPEST_QUOTE) {
      throw new Error(`Line ${at + 1} is nested more than ${DEEPEST_QUOTE} times; that deep nothing is read.`)
    }
  }
  return fromMarkdown(text, {
    extensions: [gfm(), frontmatter(['yaml']), { disable: { null: [...disabled] } }],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  })
}
