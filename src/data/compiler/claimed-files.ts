import { pageFiles, plainPath } from '../model/site-path.ts'

/** Whose the files of the published folder are. */
export interface ClaimedFiles {
  /**
   * Claims files, by their paths below the folder, for an owner. Gives whose one of them is already, or what stands in its
   * way: a file where a folder would be, or the other way round. Then nothing is claimed.
   */
  claim(files: readonly string[], owner: string): string | undefined
  /** Whether a file is claimed. */
  has(file: string): boolean
}

/** Who the pages and files are said to belong to that a site has whatever its content. */
export const SITE = 'the site itself'

/** Pages that every site has, the ones for unknown addresses and for reading offline included. */
const PAGES = [
  '/',
  '/design/',
  '/design/topics/',
  '/design/guidelines/',
  '/design/decisions',
  '/design/coverage',
  '/design/standards',
  '/design/compare',
  '/design/audit',
  '/design/yours',
  '/search',
  '/blog/',
  '/404',
  '/offline',
]

/** Folders of the application and of what its pages load: nothing else is published in them. */
const FOLDERS = ['assets', 'data', 'icons', 'media', 'monograms', 'schemas', 'social', 'design/companies']

/** Files at the root, data forms of pages apart. */
const FILES = [
  'before-paint.js',
  'catalogue.json',
  'decisions.csv',
  'feed.xml',
  'lead-on.js',
  'llms-full.txt',
  'llms.txt',
  'manifest.webmanifest',
  'openapi.yaml',
  'opensearch.xml',
  'references.csv',
  'robots.txt',
  'sitemap.xml',
  'summaries.csv',
  'sw.js',
]

/** Endings of the data forms that a page may have beside it. */
const FORMS = ['json', 'yaml', 'md', 'atom']

/** The files of a site before its content has any. */
export function claimedFiles(): ClaimedFiles {
  const files = new Map<string, string>()
  const folders = new Map<string, string>()

  function claim(claimed: readonly string[], owner: string): string | undefined {
    const names = claimed.map(sameForAll)
    for (const name of names) {
      const other =
        files.get(name) ??
        folders.get(name) ??
        foldersOf(name)
          .map((folder) => files.get(folder))
          .find(Boolean)
      if (other !== undefined) return other
    }
    for (const name of names) {
      files.set(name, owner)
      for (const folder of foldersOf(name)) if (!folders.has(folder)) folders.set(folder, owner)
    }
    return undefined
  }

  claim([...FOLDERS, ...FILES, ...PAGES.flatMap(filesOfPage)], SITE)
  return { claim, has: (file) => files.has(sameForAll(file)) }
}

/** The files of a page with content, and of the forms it is published in. */
export function filesOfPage(path: string): string[] {
  const name = plainPath(path).slice(1) || 'index'
  return [...pageFiles(path), ...FORMS.map((form) => `${name}.${form}`)]
}

/** Many file systems do not tell capital letters from small ones, or letters from their composed forms. */
function sameForAll(file: string): string {
  return file.normalize('NFC').toLowerCase()
}

function foldersOf(file: string): string[] {
  const parts = file.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}
