import { markdownPages } from './markdown/page.ts'
import { withFrontMatterTitle } from './page-title.ts'
import { unrepeated } from './repeats.ts'

/**
 * Markdown of Hugo. Ids of its default kind, `github`:
 * https://github.com/gohugoio/hugo/blob/master/markup/goldmark/autoid.go. The title stands in the front matter.
 */
export const hugo = markdownPages({
  attributes: true,
  newPage: () => {
    const unique = unrepeated((id, time) => `${id}-${time}`)
    return (text) => {
      const id = text
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_\- ]/gu, '')
        .replaceAll(' ', '-')
      return unique(id === '' ? 'heading' : id)
    }
  },
  finish: withFrontMatterTitle,
})
