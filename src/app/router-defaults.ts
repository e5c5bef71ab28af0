/**
 * Stands in for the router's module `searchParams`, under all of its names: what it would read and write query strings by,
 * if nobody told it. Nothing uses it, as `createAppRouter` tells; so the router's own need not be loaded.
 */
export {
  parseSearch as defaultParseSearch,
  parseSearch as parseSearchWith,
  stringifySearch as defaultStringifySearch,
  stringifySearch as stringifySearchWith,
} from '../data/search-params.ts'
