import { build, type Plugin } from 'vite'
import { expect, test } from 'vitest'
import { reactModulesPlugin } from '../../../src/publish/react-modules.ts'
import { createWorkspace } from '../../support/workspace.ts'

/** The code of a bundle of `main`, in which the package `react` consists of the given files. */
async function bundleOf(main: string, react: Record<string, string>): Promise<string> {
  const files = Object.entries(react).map(([name, text]) => [`node_modules/react/${name}`, text])
  const { folder } = createWorkspace({ 'main.js': main, ...Object.fromEntries(files) })
  const plugin: Plugin = reactModulesPlugin()
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: `${folder}/main.js` } },
  })
  if (!('output' in result)) throw new Error('One bundle was expected')
  return result.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n')
}

const INDEX = `'use strict'
if (process.env.NODE_ENV === 'production') {
  module.exports = require('./cjs/react.production.js');
} else {
  module.exports = require('./cjs/react.development.js');
}`

test('what nobody imports of a CommonJS file is not in the bundle, and needs no wrapper', async () => {
  const code = await bundleOf(`import { used } from 'react'\nconsole.log(used())`, {
    'index.js': INDEX,
    'cjs/react.production.js': `"use strict";
function shared() { return 'shared' }
exports.unused = function () { return 'not wanted' };
exports.used = function () { return shared() + exports.version };
exports.version = "19";
`,
  })
  expect(code).toContain('shared')
  expect(code).not.toMatch(/not wanted|exports|__commonJS/)
})

test('files that require each other are linked', async () => {
  const code = await bundleOf(`import { createRoot } from 'react/client.js'\nconsole.log(createRoot())`, {
    'index.js': INDEX,
    'cjs/react.production.js': 'exports.useState = function () { return "a state" };\n',
    'client.js': `"use strict";
var React = require("react");
exports.createRoot = function () { return React.useState() };
`,
  })
  expect(code).toContain('a state')
  expect(code).not.toMatch(/require|exports/)
})

test('a file of another form fails the build and is named', async () => {
  const react = { 'index.js': 'const other = require("./other.js");\nmodule.exports = other', 'other.js': '' }
  await expect(bundleOf(`import 'react'`, react)).rejects.toThrow(/react\/index\.js is not the CommonJS/)
})
