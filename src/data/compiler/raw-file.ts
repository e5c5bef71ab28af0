import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FoundFile } from './files-below.ts'
import { messages } from './messages.ts'
import { offsetAt, problem, type Problem } from './problem.ts'

/** Some ten times the largest guideline there is; a build reads as much in a second or two. */
const MOST_BYTES = 1_000_000

/** A file as it lies on disk: its bytes, or why there are none. */
export interface RawFile extends FoundFile {
  bytes: Uint8Array
  /** How many bytes it has, where these are too many to be read. */
  oversized?: number
}

/** Reads what was found in a folder. */
export function readRaw(folder: string, found: FoundFile): RawFile {
  const bytes = new Uint8Array()
  if (found.unreadable !== undefined || found.link !== undefined) return { ...found, bytes }
  try {
    const path = join(folder, found.name)
    const { size } = statSync(path)
    return size > MOST_BYTES ? { ...found, bytes, oversized: size } : { ...found, bytes: readFileSync(path) }
  } catch (error) {
    return { ...found, bytes, unreadable: error instanceof Error ? error.message : String(error) }
  }
}

/** Why a file was not read; undefined when it was. */
export function readingProblem({ name, link, unreadable, oversized }: RawFile): Problem | undefined {
  const start = offsetAt(name, 0)
  if (link !== undefined) return problem('link-outside', start, messages['link-outside'](link))
  if (unreadable !== undefined) return problem('undecodable-file', start, messages['undecodable-file'](unreadable))
  if (oversized === undefined) return undefined
  return problem('oversized-file', start, messages['oversized-file']('The file', oversized, MOST_BYTES, 'bytes'))
}
