import type { Plugin } from 'vite'

/** What the router's module of reading and writing queries exports. */
const NAMES = ['defaultParseSearch', 'defaultStringifySearch', 'parseSearchWith', 'stringifySearchWith']

const UNUSED = NAMES.map((name) => `export const ${name} = () => {}\n`).join('')

/**
 * Leaves the router's reading and writing of queries out of the client: ours (`src/data/search-params.ts`) take their
 * place, which no bundler can know. The build fails where the router's module has other names.
 */
export function routerModulesPlugin(): Plugin {
  return {
    name: 'stylebook:router-modules',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /@tanstack[\\/]router-core[\\/]dist[\\/]esm[\\/]searchParams\.js/ },
      handler(code, id) {
        if (!code.includes(`export { ${NAMES.join(', ')} }`))
          this.error(`${id} is not the module that src/publish/router-modules.ts can leave out`)
        return { code: UNUSED, map: null }
      },
    },
  }
}
