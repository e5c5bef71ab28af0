import { markdownPages } from './markdown/page.ts'
import { withFrontMatterTitle } from './page-title.ts'
import { unrepeated } from './repeats.ts'

/**
 * Markdown of the GOV.UK plugin for Eleventy: markdown-it-anchor with ids of words and hyphens; the title stands in the
 * front matter.
 */
export const govuk = markdownPages({
  attributes: true,
  newPage: () => {
    const unique = unrepeated((id, time) => `${id}-${time}`)
    return (text) =>
      unique(
        text
          .trim()
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, '')
          .replace(/\s+/g, '-'),
      )
  },
  finish: withFrontMatterTitle,
})
