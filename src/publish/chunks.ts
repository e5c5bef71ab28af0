/** The names of the file that pages load, and of the one that it loads the application with. */
export const ENTRY = 'start'
export const APPLICATION = 'app'

/** What is evaluated in a task of its own, before the application. */
const LIBRARIES = ['node_modules/(?:react|react-dom|scheduler)/']

/** What every page needs. Few files load faster than many, and a first visit is what this site is made for. */
const SHARED = [
  'node_modules/(?:use-sync-external-store|@tanstack)/',
  'src/(?:app/|page/)',
  // Prose loads a file of its text, too.
  'src/routes/(?:blog/)?\\$slug',
  'virtual:prose',
  'src/data/(?:model/(?!line-of-text|safe-address)|catalogue|load-error|search-params|selection)',
  'src/components/(?:ui/(?!nearest)|errors/|layout/(?!offline-dialog|keys-dialog)|filters/(?!name-absent))',
  'src/components/selection/(?:choose-guideline|choose-toggle|chosen-marks|use-selection)',
  'src/components/lists/filter-topics',
  'src/components/topic/(?:question-chart|summary|takes|reference-(?:item|list|rules))',
]

/** What the page of search and its dialog share before there is an answer. */
const SEARCH = [
  'src/components/search/(?!search-dialog|recent-pages|answer-view|kind-toggles|query-chips|search-hit|hit-reason|question-hits|search-note|search-results|ways-out|marked)',
]

/**
 * What the engine of search shares with the view of its answers and with what reads sentences. A file that is both loaded
 * by itself and imported would bring one more file to every page.
 */
const WORDS = ['src/data/search/(?:words|highlight|number-code|word-list|word-marks|slices|stop-words|stem)']

/**
 * What the page of drafts shares with the audit, which may hold an API against a draft, and with what writes a draft down.
 * What is imported as a whole later must not share its file with what others import: the bundler would need a file more.
 */
const DRAFT = [
  'node_modules/zod/',
  'src/data/model/(?:line-of-text|safe-address)',
  'src/data/draft/(?:draft|edit|taken|decider|ruling|link)\\.',
  'src/components/yours/(?:kept-draft|download-button|segmented)',
]

/** What comes before the application: with a module of the application's file, that would come, too. */
const FIRST = ['src/boot/', 'src/page/(?:page-alias|trusted-types)']

/** How the client's modules are gathered into files, beside the entry and one for each kind of page. */
export const CHUNKS = [
  { name: 'libraries', test: modules(LIBRARIES) },
  { name: ENTRY, test: modules(FIRST) },
  { name: APPLICATION, test: modules(SHARED) },
  { name: 'search', test: modules(SEARCH) },
  { name: 'engine-words', test: modules(WORDS) },
  { name: 'draft', test: modules(DRAFT) },
]

/**
 * What is asked for together with a file that is loaded later: what it needs beside itself and what every page has. The
 * application holds the names of all of these, so the fewer the better.
 */
export function filesBeside(file: string, needed: readonly string[]): string[] {
  const isThere = new RegExp(`/(?:libraries|${ENTRY}|${APPLICATION})-[^/]+$`)
  return needed.filter((one) => one !== file && !isThere.test(one))
}

function modules(paths: readonly string[]): RegExp {
  // A virtual module's id begins with a zero.
  return new RegExp(`(?:/|\0)(?:${paths.join('|')})`.replaceAll('/', '[\\\\/]'))
}
