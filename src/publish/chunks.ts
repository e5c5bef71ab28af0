/** The names of the file that pages load, and of the one that it loads the application with. */
export const ENTRY = 'start'
export const APPLICATION = 'app'

/** What is evaluated in a task of its own, before the application. */
const LIBRARIES = ['node_modules/(?:react|react-dom|scheduler)/']

/** What every page needs. Few files load faster than many, and a first visit is what this site is made for. */
const SHARED = [
  'node_modules/(?:use-sync-external-store|@tanstack)/',
  'src/(?:main\\.tsx|router\\.tsx|route-tree\\.gen|page-|site\\.ts)',
  // Prose loads a file of its text, too.
  'src/routes/(?:about|blog/\\$slug)',
  'virtual:prose',
  'src/data/(?:model/|catalogue|load-error|search-params)',
  'src/components/(?:ui/(?!nearest)|errors/|layout/(?!offline-dialog|keys-dialog))',
  'src/components/lists/filter-topics',
  'src/components/topic/(?:question-chart|takes|reference-(?:item|list))',
]

/** What the page of search and its dialog share. The engine loads on its first use. */
const SEARCH = ['src/components/search/(?!search-dialog|recent-pages)', 'src/data/search/words']

/** How the client's modules are gathered into files, beside the entry and one for each kind of page. */
export const CHUNKS = [
  { name: 'libraries', test: modules(LIBRARIES) },
  { name: ENTRY, test: modules(['src/start/']) },
  { name: APPLICATION, test: modules(SHARED) },
  { name: 'search', test: modules(SEARCH) },
]

function modules(paths: readonly string[]): RegExp {
  // A virtual module's id begins with a zero.
  return new RegExp(`(?:/|\0)(?:${paths.join('|')})`.replaceAll('/', '[\\\\/]'))
}
