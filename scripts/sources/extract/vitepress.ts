import { markdownPages } from './markdown/page.ts'
import { unrepeated } from './repeats.ts'
import { vuepressId } from './vuepress.ts'

/**
 * Markdown of VitePress. Its ids (https://github.com/mdit-vue/mdit-vue/blob/main/packages/shared/src/slugify.ts) are
 * those of VuePress, numbered from 1 by a later markdown-it-anchor; `{#id}` behind a heading is its id.
 */
export const vitepress = markdownPages({
  attributes: true,
  newPage: () => {
    const unique = unrepeated((id, time) => `${id}-${time}`)
    return (text) => unique(vuepressId(text))
  },
})
