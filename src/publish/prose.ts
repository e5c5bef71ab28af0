import { sep } from 'node:path'
import MarkdownIt from 'markdown-it'
import type { Plugin } from 'vite'
import { Mode, plugin as markdown } from 'vite-plugin-markdown'
import { MARKDOWN_OPTIONS } from '../data/compiler/markdown.ts'

/**
 * Turns the prose below `pages/` and `news/` of the content folder into modules with their HTML, by
 * vite-plugin-markdown. Other Markdown files are left alone: topics and guidelines are the content compiler's.
 * The plugin's own default lets raw HTML and event handlers through, so it is given our renderer.
 */
export function prosePlugin(contentFolder: string): Plugin {
  const { transform, ...plugin } = markdown({ mode: [Mode.HTML], markdownIt: new MarkdownIt(MARKDOWN_OPTIONS) })
  if (typeof transform !== 'function') throw new Error('vite-plugin-markdown no longer has a transform hook to limit')
  const folders = ['pages', 'news'].map((folder) => `${contentFolder}/${folder}/`.replaceAll(sep, '/'))
  return {
    ...plugin,
    name: 'stylebook:prose',
    transform: {
      filter: { id: /\.md$/ },
      handler(code, id) {
        return folders.some((folder) => id.startsWith(folder)) ? transform.call(this, code, id) : null
      },
    },
  }
}
