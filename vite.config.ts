import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { createCompiler, type Compiler } from './src/data/compiler/compile.ts'
import { contentPlugin } from './src/data/compiler/plugin.ts'
import { dataFormsPlugin } from './src/publish/data/plugin.ts'
import { readOrigin } from './src/publish/origin.ts'
import { previewPlugin } from './src/publish/preview.ts'
import { prosePlugin } from './src/publish/prose.ts'
import { publishPlugin } from './src/publish/plugin.ts'
import { reactModulesPlugin } from './src/publish/react-modules.ts'
import { serviceWorkerPlugins } from './src/publish/service-worker.ts'
import { beforePaintPlugin } from './src/publish/before-paint.ts'

const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as { repository: string }

const contentFolder = resolve(process.env.STYLEBOOK_CONTENT || 'content')
const publicFolder = resolve(process.env.STYLEBOOK_PUBLIC || 'public')
const editFolder =
  process.env.STYLEBOOK_EDIT ?? (process.env.STYLEBOOK_CONTENT ? '' : `${packageJson.repository}/edit/main/content`)
const origin = readOrigin(process.env.STYLEBOOK_ORIGIN)
const place = { repository: packageJson.repository, ...(origin && { origin }) }

/** Which parts of the site have content: what has none is not linked. */
function partsOf(compiler: Compiler) {
  if (!existsSync(compiler.contentFolder)) return {}
  const { index, decisions } = compiler.catalogue()
  return {
    about: index.pages.some(({ slug }) => slug === 'about'),
    news: index.posts.length > 0,
    decisions: decisions.questions.length > 0,
  }
}

export default defineConfig(() => {
  const compiler = createCompiler({
    contentFolder,
    publicFolder,
    cacheFolder: resolve('node_modules/.cache/stylebook-files'),
  })
  return {
    publicDir: publicFolder,
    define: {
      'import.meta.env.STYLEBOOK_REPOSITORY': JSON.stringify(packageJson.repository),
      'import.meta.env.STYLEBOOK_EDIT': JSON.stringify(editFolder),
      'import.meta.env.STYLEBOOK_PARTS': JSON.stringify(partsOf(compiler)),
      'import.meta.env.STYLEBOOK_FEEDS': JSON.stringify(origin !== undefined),
    },
    plugins: [
      tanstackRouter({
        target: 'react',
        routesDirectory: 'src/routes',
        generatedRouteTree: 'src/route-tree.gen.ts',
        autoCodeSplitting: true,
        quoteStyle: 'single',
      }),
      react(),
      reactModulesPlugin(),
      contentPlugin(compiler),
      prosePlugin(compiler),
      beforePaintPlugin(),
      dataFormsPlugin(compiler, place),
      publishPlugin(compiler, place),
      serviceWorkerPlugins(),
      previewPlugin(),
    ],
    server: { host: '127.0.0.1' },
    preview: { host: '127.0.0.1' },
  }
})
