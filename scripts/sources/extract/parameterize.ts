import { frontMatterOf } from '../front-matter.ts'
import { markdownPages } from './markdown/page.ts'
import { unrepeated } from './repeats.ts'

/**
 * Markdown with embedded Ruby, as of the GOV.UK documentation template. Ids by `parameterize` of Active Support:
 * https://api.rubyonrails.org/classes/ActiveSupport/Inflector.html#method-i-parameterize
 */
export const parameterize = markdownPages({
  prepare: (text) => {
    const front = frontMatterOf(text)
    return text.replace(/<%[\s\S]*?%>/g, (code) => {
      const value = front[/^<%=\s*current_page\.data\.(\w+)\s*%>$/.exec(code)?.[1] ?? '']
      return typeof value === 'string' ? value : code.replace(/[^\n]/g, '')
    })
  },
  newPage: () => {
    const unique = unrepeated((id, time) => `${id}-${time + 1}`)
    return (text) =>
      unique(
        text
          .normalize('NFKD')
          .replace(/\p{M}/gu, '')
          .toLowerCase()
          .replace(/[^a-z0-9_-]+/g, '-')
          .replace(/-{2,}/g, '-')
          .replace(/^-|-$/g, ''),
      )
  },
})
