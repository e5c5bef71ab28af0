/** The caches of pages and files that were opened or stored, beside the one with the application itself. */
export const PAGES = 'pages'
export const DATA = 'data'
export const MEDIA = 'media'

/** The page that draws any other from its data; stored with the application. */
export const SHELL = 'offline.html'

/** Below the site's base: names every file that can be stored, with its size. */
export const FILE_LIST = 'data/offline.json'

/** Files as {@link FILE_LIST} states them: path below the site's base, and bytes. */
export type FileList = [path: string, bytes: number][]

/** The address of a file below the base. Pages' data change with each build, pictures hardly ever. */
export function fileAddress(base: string, path: string, version: string): string {
  return path.startsWith('data/') ? `${base}${path}?v=${version}` : base + path
}
