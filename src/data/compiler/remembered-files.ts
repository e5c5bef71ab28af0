import { existsSync, readFileSync } from 'node:fs'
import { hashOf, hashOfCode, openBuildCache } from '../build-cache/build-cache.ts'
import type { ReadFile } from './content-file.ts'
import { readingProblem, type RawFile } from './raw-file.ts'
import { readFile } from './read-file.ts'

/** What reads files: this code, and the packages it uses as the lockfile has them. */
const CODE = ['src/data/compiler', 'src/data/model', 'src/data/build-cache']
const PACKAGES = 'package-lock.json'

/**
 * Reads files as {@link readFile} does, and keeps what they say in a folder: YAML takes long, and most files are the same
 * from one build to the next. `sweep` forgets files that were not read since.
 */
export function rememberFiles(cacheFolder: string): { read(raw: RawFile): ReadFile; sweep(): void } {
  const packages = existsSync(PACKAGES) ? readFileSync(PACKAGES) : ''
  const cache = openBuildCache(cacheFolder, hashOf(hashOfCode(...CODE), packages))
  return {
    read(raw) {
      if (readingProblem(raw)) return readFile(raw)
      const key = hashOf(raw.name, raw.bytes)
      // Only this function writes it.
      const known = cache.get(key) as ReadFile | undefined
      if (known) return known
      const file = readFile(raw)
      cache.set(key, file)
      return file
    },
    sweep: cache.sweep,
  }
}
