import type { Plugin } from 'vite'

/**
 * React's packages are CommonJS: a bundler keeps all of each, used or not, and wraps it. This turns their production
 * files into ES modules, so that what nobody imports falls away. It takes the form these files have: `exports.name =`
 * at the start of a line, and `name = require("package")`. The build fails where one has another form.
 */
export function reactModulesPlugin(): Plugin {
  return {
    name: 'stylebook:react-modules',
    apply: 'build',
    enforce: 'pre',
    // React looks for functions that not every version of its scheduler has; in our code TypeScript looks for them.
    config: () => ({
      build: { rolldownOptions: { checks: { importIsUndefined: false } } },
      // React has had this hook of its own since version 18.
      resolve: { alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }] },
    }),
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /node_modules[\\/](?:react|react-dom|scheduler|use-sync-external-store)[\\/]/ },
      handler(code, id) {
        const module = choosesFile(code) ?? asModule(code)
        if (/\brequire\(|\bexports\./.test(module)) this.error(`${id} is not the CommonJS that src/publish can rewrite`)
        return { code: module, map: null }
      },
    },
  }
}

/** A package's main file only chooses between production and development. */
function choosesFile(code: string): string | undefined {
  const file = /NODE_ENV === 'production'\)[^]*?module\.exports = require\('([^']+)'\)/.exec(code)?.[1]
  return file && `export * from '${file}'\nexport * as default from '${file}'`
}

function asModule(code: string): string {
  const names = new Set([...code.matchAll(/\bexports\.(\w+)/g)].map(([, name]) => name))
  const imports: string[] = []
  const body = code
    .replace(/(?:var |  )(\w+) = require\("([^"]+)"\)[,;]\n/g, (_, name: string, from: string) => {
      imports.push(`import * as ${name} from '${from}'\n`)
      return ''
    })
    .replace(/^exports\.(\w+) =/gm, 'let exported_$1 =')
    .replace(/\bexports\.(\w+)/g, 'exported_$1')
  const exports = [...names].map((name) => `exported_${name} as ${name}`)
  return `${imports.join('')}${body}\nexport { ${exports.join(', ')} }`
}
