import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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
      const file = join(folder, nameOf(key))
      mkdirSync(folder, { recursive: true })
      // Renamed when it is whole.
      writeFileSync(`${file}.${process.pid}`, JSON.stringify(value))
      renameSync(`${file}.${process.pid}`, file)
    },
    sweep() {
      mkdirSync(folder, { recursive: true })
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true })
    },
  }
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
