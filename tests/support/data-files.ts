import { join } from 'node:path'
import { compile, type Compilation } from '../../src/data/compiler/compile.ts'
import { dataFiles } from '../../src/publish/data/data-files.ts'
import { dataSource, type DataSource } from '../../src/publish/data/data-source.ts'
import type { Site } from '../../src/publish/data/site.ts'
import { COMPLETE_CONTENT } from './build-site.ts'

export const SITE: Site = { isProject: true, base: '/', repository: 'https://example.com/stylebook' }
export const ORIGIN = 'https://stylebook.example'

/** The content in which every field occurs, compiled. */
export function compileComplete(): Compilation {
  return compile({ contentFolder: COMPLETE_CONTENT, publicFolder: join(COMPLETE_CONTENT, 'public') })
}

/** What data forms are made from: by default the complete content on a site without an origin. */
export function sourceOf(compilation: Compilation = compileComplete(), site: Partial<Site> = {}): DataSource {
  return dataSource(compilation, { ...SITE, ...site })
}

/** Gives the function from a path to the text of its data form. Fails the test when nothing is published there. */
export function published(source: DataSource): (path: string) => string {
  const files = dataFiles(source)
  return (path) => {
    const make = files.get(path)
    if (!make) throw new Error(`Nothing is published at ${path}`)
    return make()
  }
}
