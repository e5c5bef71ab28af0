import { markdownPages } from './markdown/page.ts'
import { unrepeated } from './repeats.ts'

/**
 * Markdown of Jekyll's sites. Ids as kramdown's parser for GitHub's Markdown makes them:
 * https://github.com/kramdown/parser-gfm, `generate_gfm_header_id`. Dashes and dots that it sets typographically are no
 * part of the id.
 */
export const kramdown = markdownPages({ attributes: true, newPage: kramdownIds })

/** A maker of kramdown's ids for a page. */
export function kramdownIds(): (text: string) => string {
  const unique = unrepeated((id, time) => `${id}-${time}`)
  return (text) =>
    unique(
      text
        .trim()
        .toLowerCase()
        .replace(/(?<!-)--(?!-)|---|\.\.\.|<<|>>/g, '')
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- \t]/gu, '')
        .replace(/[ \t]/g, '-'),
    )
}
