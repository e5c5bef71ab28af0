import { join, resolve } from 'node:path'
import type { Search } from '../../src/data/search/engine.ts'
import { publicFolderIn, type Environment } from '../../src/data/compiler/environment.ts'
import type { DataSource } from '../../src/publish/data/data-source.ts'
import { readOrigin } from '../../src/publish/origin.ts'
import type { Site } from '../../src/publish/data/site.ts'

/** The catalogue as commands ask it, offline. Each part is read when it is first asked for, and kept. */
export interface OpenCatalogue {
  /** All pages, and what their Markdown is made from. Addresses are full ones where STYLEBOOK_ORIGIN names an origin. */
  source(): Promise<DataSource>
  /** The search over names, headings and sentences. */
  search(): Promise<Search>
}

/** Where parsed files of the project's content are kept, as for builds. */
const FILES_CACHE = 'node_modules/.cache/stylebook-files'

/** The folder of a package that `npm pack` made, below its root: the catalogue and the built commands. A checkout has none. */
export const PACKED_FOLDER = 'packed'

/** Where a catalogue is opened from. */
export interface Place {
  /** The folder of the project, or of a package that `npm pack` made of it. */
  root: string
  /** Whether it is such a package, which has the catalogue below {@link PACKED_FOLDER}; else it is compiled from `content`. */
  isPacked: boolean
}

/**
 * Opens the catalogue of a place, or the content that STYLEBOOK_CONTENT names. Rejects when the environment names what is
 * not there. What is read later rejects in the same way.
 */
export async function openCatalogue({ root, isPacked }: Place, environment: Environment): Promise<OpenCatalogue> {
  const named = environment['STYLEBOOK_CONTENT']
  const origin = readOrigin(environment['STYLEBOOK_ORIGIN'])
  const site: Site = { base: '/', isProject: !named, ...(origin !== undefined && { origin }) }
  if (!named && isPacked) return (await import('./packed.ts')).openPacked(join(root, PACKED_FOLDER), site)
  const { openContent } = await import('./from-content.ts')
  const publicFolder = environment['STYLEBOOK_PUBLIC'] ? publicFolderIn(environment) : join(root, 'public')
  if (named) return openContent({ contentFolder: resolve(named), publicFolder }, site)
  return openContent({ contentFolder: join(root, 'content'), publicFolder, cacheFolder: join(root, FILES_CACHE) }, site)
}
