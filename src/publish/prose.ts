import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { Mode, plugin as markdown } from 'vite-plugin-markdown'
import type { Compiler } from '../data/compiler/compile.ts'
import type { ProseFile } from '../data/compiler/content-file.ts'

/**
 * Turns the prose of the content folder (`layout: page` and `layout: post`) into modules with its HTML, by
 * vite-plugin-markdown. Other Markdown files are left alone: topics and guidelines are the content compiler's.
 * A file is read once, by the compiler: the plugin would read the front matter by other rules, and its own renderer lets
 * raw HTML and event handlers through. So it is given the text without front matter, and the compiler's HTML.
 */
export function prosePlugin(compiler: Compiler): Plugin {
  let html = ''
  const { transform, ...plugin } = markdown({ mode: [Mode.HTML], markdown: () => html })
  if (typeof transform !== 'function') throw new Error('vite-plugin-markdown no longer has a transform hook to limit')
  return {
    ...plugin,
    name: 'stylebook:prose',
    async transform(code, id) {
      const file = proseFileOf(compiler, id)
      if (!file) return null
      html = file.html ?? ''
      const made = await transform.call(this, `\n${code}`, file.name)
      if (typeof made !== 'object' || made?.code === undefined)
        throw new Error('vite-plugin-markdown no longer makes a module')
      return {
        ...made,
        code: `${String(made.code)}\nexport const summary = ${JSON.stringify(summaryOf(compiler, file))}`,
      }
    },
  }
}

/** The prose file behind a module. Vite knows files that are links, or in a folder that is one, by where these lead. */
function proseFileOf({ compilation, contentFolder }: Compiler, id: string): ProseFile | undefined {
  const [path = ''] = id.split('?')
  return compilation().linked.prose.find(({ name }) => {
    const file = join(contentFolder, name)
    return path === file.replaceAll('\\', '/') || path === realpathSync(file).replaceAll('\\', '/')
  })
}

/** What lists say of a page or post. */
function summaryOf(compiler: Compiler, { layout, slug }: ProseFile) {
  const { pages, posts } = compiler.catalogue().index
  return (layout === 'page' ? pages : posts).find((prose) => prose.slug === slug)
}
