import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import type { Plugin } from 'vite'
import { Mode, plugin as markdown } from 'vite-plugin-markdown'
import type { Compiler } from '../data/compiler/compile.ts'
import { MARKDOWN_OPTIONS } from '../data/compiler/markdown.ts'

/**
 * Turns the prose of the content folder (`layout: page` and `layout: post`) into modules with its HTML, by
 * vite-plugin-markdown. Other Markdown files are left alone: topics and guidelines are the content compiler's.
 * The plugin's own default lets raw HTML and event handlers through, so it is given our renderer.
 */
export function prosePlugin(compiler: Compiler): Plugin {
  const { transform, ...plugin } = markdown({ mode: [Mode.HTML], markdownIt: new MarkdownIt(MARKDOWN_OPTIONS) })
  if (typeof transform !== 'function') throw new Error('vite-plugin-markdown no longer has a transform hook to limit')
  const isProse = (id: string) =>
    compiler
      .compilation()
      .linked.prose.some(({ name }) => join(compiler.contentFolder, name).replaceAll('\\', '/') === id)
  return {
    ...plugin,
    name: 'stylebook:prose',
    transform: {
      filter: { id: /\.md$/ },
      handler(code, id) {
        return isProse(id) ? transform.call(this, code, id) : null
      },
    },
  }
}
