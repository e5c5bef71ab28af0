import { join } from 'node:path'
import type { Compiler } from './compile.ts'
import { groupBy } from './group-by.ts'

/**
 * The source of the module that loads prose: `pages` and `posts`, each a record from slug to a function that imports
 * the file. `isLive` is for the browser in development: there each call asks the server anew, so that an edited text
 * shows without the module being replaced.
 */
export function proseModule(compiler: Compiler, isLive: boolean): string {
  const importer = isLive ? (path: string) => `import(/* @vite-ignore */ ${liveUrl(path)})` : plainImport
  const record = (layout: 'page' | 'post') => {
    const files = compiler.compilation().linked.prose.filter((file) => file.layout === layout)
    const loaders = [...groupBy(files, ({ slug }) => slug)].flatMap(([slug, [file]]) => {
      if (!file) return []
      const path = join(compiler.contentFolder, file.name).replaceAll('\\', '/')
      return [`  ${JSON.stringify(slug)}: () => ${importer(path)},`]
    })
    return `{\n${loaders.join('\n')}\n}`
  }
  return `export const pages = ${record('page')}\nexport const posts = ${record('post')}\n`
}

function plainImport(path: string): string {
  return `import(${JSON.stringify(path)})`
}

/** The address under which the development server gives any file; Vite itself marks it as an import. */
function liveUrl(path: string): string {
  const address = `@fs/${encodeURI(path).replace(/^\//, '')}?t=`
  return `import.meta.env.BASE_URL + ${JSON.stringify(address)} + Date.now()`
}
