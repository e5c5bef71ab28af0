import { markdownPages } from './markdown/page.ts'
import { withTitleAsPage } from './page-title.ts'
import { unrepeated } from './repeats.ts'

/**
 * Markdown of GitBook, whose renderer is not public; these are the ids on its pages: accents go, `&` is a word, dots
 * stay, all else is a hyphen, and a digit does not come first. The title is the page.
 */
export const gitbook = markdownPages({
  newPage: () => {
    const unique = unrepeated((id, time) => `${id}-${time}`)
    return (text) =>
      unique(
        text
          .normalize('NFKD')
          .replace(/\p{M}/gu, '')
          .toLowerCase()
          .replaceAll('&', 'and')
          .replace(/[^a-z0-9._]+/g, '-')
          .replace(/^-+|-+$/g, '')
          .replace(/^(?=\d)/, 'id-'),
      )
  },
  finish: withTitleAsPage,
})
