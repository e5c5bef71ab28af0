import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFiles, type Files } from './files.ts'

/** A folder on disk that takes other files again and again, of which most stay the same. */
export interface KeptFolder {
  path: string
  /** Puts these files into the folder, and nothing else. */
  put(files: Files): void
  /** Removes the folder. */
  close(): void
}

/** Opens a new folder. */
export function openFolder(): KeptFolder {
  const path = mkdtempSync(join(tmpdir(), 'stylebook-fuzz-'))
  let present: Files = new Map()
  return {
    path,
    put(files) {
      for (const name of present.keys()) if (!files.has(name)) rmSync(join(path, name))
      writeFiles(path, new Map([...files].filter(([name, bytes]) => present.get(name) !== bytes)))
      present = files
    },
    close: () => rmSync(path, { recursive: true, force: true }),
  }
}
