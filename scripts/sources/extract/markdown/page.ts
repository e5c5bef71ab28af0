import { eachFile, type Extractor, type Heading, type SourceDocument } from '../../section.ts'
import { headingsOf, shown, type HeadingOptions, type MarkdownHeading } from './headings.ts'
import { parseMarkdown, type ParseOptions } from './parse.ts'
import { rulesOf } from './rule-anchors.ts'

/** Makes the ids of one page. It is asked for every heading in order, as repeated ones get numbers. */
export interface IdMaker {
  (text: string): string
}

/** How a renderer of Markdown differs from the others. */
export interface Renderer extends HeadingOptions, ParseOptions {
  /** Gives a maker for a new page. */
  newPage: () => IdMaker
  /** What the renderer does to the text before it reads it as Markdown; lines must stay where they are. */
  prepare?: (text: string, options: SourceDocument['options']) => string
  /** Changes a page's headings when it has got them all, e.g. takes the anchor off the title. */
  finish?: (headings: Heading[], text: string, path: string) => Heading[]
}

/**
 * The extractor for a renderer that makes a page of every Markdown file. Options of a row: with `linkIds` the id of a
 * link inside a heading is the heading's; with `titleIsPage` a first heading without an id of its own is the page; with
 * `ruleAnchors` paragraphs that start with an anchor are rules.
 */
export function markdownPages(renderer: Renderer): Extractor {
  return eachFile((text, path, options) => {
    const prepared = renderer.prepare?.(text, options) ?? text
    const idOf = renderer.newPage()
    const { attributes, linkIds = options['linkIds'] === true } = renderer
    const tree = parseMarkdown(prepared, renderer)
    const headings = headingsOf(tree, { attributes, linkIds })
      .map((heading, at) => withAnchor(heading, options['titleIsPage'] === true && at === 0 ? () => '' : idOf))
      .filter(({ heading }) => heading !== '')
    const finished = renderer.finish?.(headings, text, path) ?? headings
    if (options['ruleAnchors'] !== true) return finished
    return [...finished, ...rulesOf(tree)].toSorted((a, b) => a.line - b.line)
  })
}

function withAnchor({ depth, text, id, line }: MarkdownHeading, idOf: IdMaker): Heading {
  return { depth, heading: shown(text), anchor: id ?? idOf(text), line }
}
