/**
 * Makes what a package holds beside the sources of the site: the built program and the catalogue. `npm pack` runs it
 * before (prepack), and with `--remove` after (postpack), so that a checkout never runs what was built earlier.
 */
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { compile } from '../src/data/compiler/compile.ts'
import { PACKED_FOLDER } from './catalogue/open-catalogue.ts'
import { packCatalogue } from './catalogue/packed.ts'
import { runCommand } from './command.ts'

await runCommand('package', async () => {
  const { values } = parseArgs({ options: { remove: { type: 'boolean' } } })
  rmSync(PACKED_FOLDER, { recursive: true, force: true })
  if (values.remove) return
  await buildProgram()
  const compilation = compile({
    contentFolder: 'content',
    publicFolder: 'public',
    cacheFolder: 'node_modules/.cache/stylebook-files',
  })
  if (compilation.problems.some(({ severity }) => severity === 'error'))
    throw new Error('The content has errors: npm run check-content says which. Repair them, then pack.')
  packCatalogue(compilation, PACKED_FOLDER)
})

/** The program with all that is ours in it, as JavaScript; what it uses of others are its dependencies. */
function buildProgram() {
  return build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: 'scripts/program.ts',
      outDir: PACKED_FOLDER,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'program.js', chunkFileNames: '[name].js' } },
    },
  })
}
