import GithubSlugger from 'github-slugger'
import { markdownPages } from './markdown/page.ts'
import { withFrontMatterTitle, withTitleAsPage } from './page-title.ts'

/**
 * MDX of Docusaurus: GitHub's ids unless `{#id}` gives another, and the title, or the one in the front matter, is the
 * page: https://docusaurus.io/docs/markdown-features/toc. As in all MDX, indented text is no code.
 */
export const docusaurus = markdownPages({
  attributes: true,
  disabled: ['codeIndented'],
  newPage: () => {
    const slugger = new GithubSlugger()
    return (text) => slugger.slug(text)
  },
  finish: (headings, text) =>
    headings[0]?.depth === 1 ? withTitleAsPage(headings) : withFrontMatterTitle(headings, text),
})
