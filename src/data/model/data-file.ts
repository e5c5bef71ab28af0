/**
 * A file that pages, lists and search load. It says by itself what it is: a page for signing in that a network hands out
 * in its place, a file that was cut off, or one of another build is told from it, and neither shown nor stored.
 */
export interface DataFile<T> {
  /** As {@link dataFileName} makes it. */
  name: string
  content: T
}

/**
 * What a data file is called, which is its address below the site's base: `data/topics/cors.json?v=0f3a…`. `version` is a
 * hash that changes with content and code; it is empty during development, where the address has no query.
 */
export function dataFileName(path: string, version: string): string {
  return `data/${path}.json${version && `?v=${version}`}`
}

/** Whether parsed JSON is the data file of this name. */
export function isDataFile(json: unknown, name: string): json is DataFile<unknown> {
  return (json as Partial<DataFile<unknown>> | null)?.name === name
}
