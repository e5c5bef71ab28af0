import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { createCompiler, type Compiler } from './src/data/compiler/compile.ts'
import { publicFolderIn, repositoryIn } from './src/data/compiler/environment.ts'
import { contentPlugin } from './src/data/compiler/content-plugin.ts'
import { dataFormsPlugin } from './src/publish/data/data-forms-plugin.ts'
import { readOrigin } from './src/publish/origin.ts'
import { previewPlugin } from './src/publish/preview.ts'
import { prosePlugin } from './src/publish/prose.ts'
import { publishPlugin } from './src/publish/publish-plugin.ts'
import { reactModulesPlugin } from './src/publish/react-modules.ts'
import { serviceWorkerPlugins } from './src/offline/build/service-worker-plugins.ts'
import { routerModulesPlugin } from './src/publish/router-modules.ts'
import { scriptFilesPlugin } from './src/publish/script-files.ts'

const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as { repository?: unknown }

const contentFolder = resolve(process.env.STYLEBOOK_CONTENT || 'content')
const publicFolder = resolve(publicFolderIn(process.env))
/** What is said about this project's catalogue is not true of another folder. */
const isProject = contentFolder === resolve('content')
const repository = repositoryIn(process.env, isProject ? packageJson.repository : undefined)
const editFolder = process.env.STYLEBOOK_EDIT ?? (isProject && repository ? `${repository}/edit/main/content` : '')
const origin = readOrigin(process.env.STYLEBOOK_ORIGIN)
const place = { isProject, ...(isProject && repository && { repository }), ...(origin && { origin }) }

/** Which parts of the site have content: what has none is not linked. */
function partsOf(compiler: Compiler) {
  if (!existsSync(compiler.contentFolder)) return {}
  const { index, decisions, standards } = compiler.catalogue()
  return {
    pages: index.pages.map(({ slug, title }) => ({ slug, title })),
    news: index.posts.length > 0,
    decisions: decisions.questions.length > 0,
    standards: standards !== undefined,
  }
}

export default defineConfig(({ isPreview }) => {
  const compiler = createCompiler({
    contentFolder,
    publicFolder,
    cacheFolder: resolve('node_modules/.cache/stylebook-files'),
  })
  return {
    publicDir: publicFolder,
    define: {
      'import.meta.env.STYLEBOOK_PROJECT': JSON.stringify(isProject),
      'import.meta.env.STYLEBOOK_REPOSITORY': JSON.stringify(repository ?? ''),
      'import.meta.env.STYLEBOOK_EDIT': JSON.stringify(editFolder),
      // A preview serves what is built, and need not read the content for that.
      'import.meta.env.STYLEBOOK_PARTS': JSON.stringify(isPreview ? {} : partsOf(compiler)),
      'import.meta.env.STYLEBOOK_FEEDS': JSON.stringify(origin !== undefined),
    },
    plugins: [
      tanstackRouter({
        target: 'react',
        routesDirectory: 'src/routes',
        generatedRouteTree: 'src/app/route-tree.gen.ts',
        autoCodeSplitting: true,
        quoteStyle: 'single',
      }),
      react(),
      reactModulesPlugin(),
      routerModulesPlugin(),
      contentPlugin(compiler),
      prosePlugin(compiler),
      scriptFilesPlugin(),
      dataFormsPlugin(compiler, place),
      publishPlugin(compiler, place),
      serviceWorkerPlugins(),
      previewPlugin(),
    ],
    resolve: {
      alias: [
        // React has had most of it itself since version 18, which the router's store still supports the predecessors of.
        { find: /^use-sync-external-store\/shim\/with-selector$/, replacement: resolve('src/app/store-selection.ts') },
        // The router's own module of that name, which nothing of ours has.
        { find: /^\.\/searchParams\.js$/, replacement: resolve('src/app/router-defaults.ts') },
      ],
    },
    server: { host: '127.0.0.1' },
    preview: { host: '127.0.0.1' },
  }
})
