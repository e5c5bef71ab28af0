import { dataFileName } from '../data/model/data-file.ts'

/** Pages that were visited, and the files they need: the latest of them. */
export const PAGES = 'pages'
export const VISITED = 'visited'

/** What stays until it is removed: lists and search, and all there is where the reader asked for it. */
export const LASTING = 'lasting'

/** The page that draws any other from its data; stored with the application. */
export const SHELL = 'offline.html'

/** The list of what can be stored, a data file. */
export const FILE_LIST = 'offline'

/** Paths below the site's base, with their bytes. */
export interface FileList {
  /** What lists and search need beside the application. */
  basics: [path: string, bytes: number][]
  /** The content of every page. */
  rest: [path: string, bytes: number][]
}

/** The address of the list of a build. */
export function listAddress(base: string, version: string): string {
  return base + dataFileName(FILE_LIST, version)
}

/** The address of a file below the base. Pages' data change with each build, pictures hardly ever. */
export function fileAddress(base: string, path: string, version: string): string {
  return path.startsWith('data/') ? `${base}${path}?v=${version}` : base + path
}
