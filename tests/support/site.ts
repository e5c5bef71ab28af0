import { join } from 'node:path'
import type { InlineConfig, Logger } from 'vite'
import { createCompiler } from '../../src/data/compiler/compile.ts'
import { contentPlugin } from '../../src/data/compiler/content-plugin.ts'
import { createWorkspace } from './workspace.ts'

/**
 * A small site in a temporary folder: `site/` is Vite's root, `content/` and `public/` lie beside it. It shows the names
 * of topics and imports a prose page. `printed` collects what Vite would print.
 */
export function createSite(content: Record<string, string>) {
  const workspace = createWorkspace({
    'site/index.html': '<div id="root"></div><script type="module" src="/main.js"></script>',
    'site/main.js': `import index from 'virtual:catalogue'
import { pages, posts } from 'virtual:prose'
export const names = index.topics.map(({ name }) => name)
document.title = names.join()
for (const load of Object.values({ ...pages, ...posts })) void load()
`,
    'public/.keep': '',
    ...Object.fromEntries(Object.entries(content).map(([name, text]) => [`content/${name}`, text])),
  })
  const compiler = createCompiler({
    contentFolder: join(workspace.folder, 'content'),
    publicFolder: join(workspace.folder, 'public'),
  })
  const printed: string[] = []
  const config: InlineConfig = {
    root: join(workspace.folder, 'site'),
    publicDir: compiler.publicFolder,
    cacheDir: join(workspace.folder, 'cache'),
    configFile: false,
    logLevel: 'warn',
    customLogger: loggerTo(printed),
    plugins: [
      contentPlugin(compiler),
      {
        name: 'prose',
        transform: { filter: { id: /\.md$/ }, handler: (code) => `export const html = ${JSON.stringify(code)}` },
      },
    ],
  }
  return { workspace, compiler, config, printed }
}

function loggerTo(printed: string[]): Logger {
  const print = (message: string) => void printed.push(message)
  return {
    info: () => {},
    warn: print,
    warnOnce: print,
    error: print,
    clearScreen: () => {},
    hasErrorLogged: () => false,
    hasWarned: false,
  }
}
