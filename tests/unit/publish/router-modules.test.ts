import { build } from 'vite'
import { expect, test } from 'vitest'
import { routerModulesPlugin } from '../../../src/publish/router-modules.ts'
import { createWorkspace } from '../../support/workspace.ts'

const FOLDER = 'node_modules/@tanstack/router-core/dist/esm'

/** The code of a bundle that names the module, which has this text. */
async function bundleOf(module: string): Promise<string> {
  const { folder } = createWorkspace({
    'main.js': `import { defaultParseSearch } from './${FOLDER}/searchParams.js'\nconsole.log(defaultParseSearch)`,
    [`${FOLDER}/searchParams.js`]: module,
  })
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [routerModulesPlugin()],
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: `${folder}/main.js` } },
  })
  if (!('output' in result)) throw new Error('One bundle was expected')
  return result.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n')
}

test('the router’s own reading of queries is left out', async () => {
  const own = ['defaultParseSearch', 'defaultStringifySearch', 'parseSearchWith', 'stringifySearchWith']
  const module = own.map((name) => `const ${name} = 'own'`).join('\n')
  expect(await bundleOf(`${module}\nexport { ${own.join(', ')} };`)).not.toContain('own')
})

test('a module of another form fails the build', async () => {
  await expect(bundleOf(`export const defaultParseSearch = 'own'`)).rejects.toThrow('router-modules.ts can leave out')
})
