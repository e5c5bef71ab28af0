import { posix } from 'node:path'
import GithubSlugger from 'github-slugger'
import { markdownPages } from './markdown/page.ts'

/**
 * Markdown as GitHub shows it: https://github.com/Flet/github-slugger makes the ids that GitHub does. A file without
 * headings is one section, the page, and has the name of the file.
 */
export const github = markdownPages({
  newPage: () => {
    const slugger = new GithubSlugger()
    return (text) => slugger.slug(text)
  },
  finish: (headings, _text, path) =>
    headings.length > 0 ? headings : [{ depth: 1, heading: posix.basename(path), anchor: '', line: 1 }],
})
