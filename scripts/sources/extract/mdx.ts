import GithubSlugger from 'github-slugger'
import { markdownPages } from './markdown/page.ts'
import { withFrontMatterTitle } from './page-title.ts'

/** MDX with rehype-slug, which uses GitHub's ids; the title stands in the front matter and is the page. */
export const mdx = markdownPages({
  disabled: ['codeIndented'],
  newPage: () => {
    const slugger = new GithubSlugger()
    return (text) => slugger.slug(text)
  },
  finish: withFrontMatterTitle,
})
