import type { ContentData } from '../content-data.ts'
import type { Ledger } from '../ledger.ts'
import type { Linked } from '../link.ts'
import type { Problem } from '../problem.ts'
import type { PublicFile } from '../public-folder.ts'

/** What rules need to know of the world outside the content. */
export interface Surroundings {
  /** Whether the public folder has a file, given its path such as `/media/logos/google.svg`. */
  hasPublicFile: (path: string) => boolean
  /** What the public folder has. */
  publicFiles: readonly PublicFile[]
  /** The texts of all files by name. */
  sources: ReadonlyMap<string, string>
  /** The addresses published so far; absent when nobody keeps the list. */
  ledger?: Ledger
  /** The data files of the content folder. */
  data: ContentData
}

/** A check over the content as a whole. It only looks and reports. */
export type Rule = (linked: Linked, surroundings: Surroundings) => Problem[]
