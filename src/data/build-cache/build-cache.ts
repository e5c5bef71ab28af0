import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Values that take long to make, kept from one build to the next. They must be the same after a trip through JSON. */
export interface BuildCache {
  /** What was kept under a key; undefined for nothing. */
  get(key: string): unknown
  set(key: string, value: unknown): void
  /** Forgets what nobody has asked for or kept since the cache was opened. */
  sweep(): void
}

/**
 * Opens a cache in a folder of its own, one file a value. `madeBy` stands for all that makes values out of keys: values
 * made by something else are never given. A file that cannot be read counts as none, so builds may share the folder.
 */
export function openBuildCache(folder: string, madeBy: string): BuildCache {
  const used = new Set<string>()
  const nameOf = (key: string) => {
    const name = `${hashOf(madeBy, key)}.json`
    used.add(name)
    return name
  }
  return {
    get(key) {
      try {
        return JSON.parse(readFileSync(join(folder, nameOf(key)), 'utf8'))
      } catch {
        return undefined
      }
    },
    set(key, value) {
      mkdirSync(folder, { recursive: true })
      replaceFile(join(folder, nameOf(key)), JSON.stringify(value))
    },
    sweep() {
      mkdirSync(folder, { recursive: true })
      for (const name of readdirSync(folder)) {
        const file = join(folder, name)
        // What another build is writing at this moment is not finished, and not ours.
        if (name.endsWith(UNFINISHED) ? isAbandoned(file) : !used.has(name)) rmSync(file, { force: true })
      }
    },
  }
}

const UNFINISHED = '.tmp'
const DAY_MS = 24 * 60 * 60_000

/**
 * Writes a file that others may be reading or writing at the same time: they see all of it or what was there before.
 * Its folder has to exist.
 */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const unfinished = `${file}.${randomUUID()}${UNFINISHED}`
  writeFileSync(unfinished, content)
  renameSync(unfinished, file)
}

/** Whether whoever began to write a file has certainly ended without finishing it. */
function isAbandoned(file: string): boolean {
  const begun = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity
  return Date.now() - begun > DAY_MS
}

/** The folder for what is kept of one thing among several in `folder`, such as one of several content folders. */
export function folderFor(folder: string, ...thing: readonly string[]): string {
  return join(folder, hashOf(...thing).slice(0, 12))
}

/** A hash of the code below some folders, for values that other code would make otherwise. */
export function hashOfCode(...folders: readonly string[]): string {
  return hashOf(...folders.flatMap(textsBelow))
}

function textsBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  return files.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** A hash of some texts or bytes, in hexadecimal digits. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
