import { kramdownIds } from './kramdown.ts'
import { markdownPages } from './markdown/page.ts'

/**
 * jsonapi.org: Jekyll with an empty link in most headings that brings the id, and kramdown's `auto_id_prefix` for the
 * others.
 */
export const jsonApi = markdownPages({
  attributes: true,
  linkIds: true,
  newPage: () => {
    const idOf = kramdownIds()
    return (text) => `auto-id-${idOf(text)}`
  },
})
