import { markdownPages } from './markdown/page.ts'
import { unrepeated } from './repeats.ts'

/**
 * Markdown of VuePress 1. Ids by its
 * https://github.com/vuejs/vuepress/blob/master/packages/%40vuepress/shared-utils/src/slugify.ts, numbered by
 * markdown-it-anchor.
 */
export const vuepress = markdownPages({
  newPage: () => {
    const unique = unrepeated((id, time) => `${id}-${time + 1}`)
    return (text) => unique(vuepressId(text))
  },
})

/** The id of a heading before it is numbered: its marks fall, whatever is no letter and no digit becomes a dash. */
export function vuepressId(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/\p{Cc}/gu, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(?=\d)/, '_')
    .toLowerCase()
}
