import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A temporary folder that a test fills with files. It is removed when the test ends. */
export interface Workspace {
  folder: string
  /** Writes files by their path below the folder. */
  write(files: Record<string, string | Uint8Array>): void
  remove(path: string): void
}

/** A workspace with the given files. */
export function createWorkspace(files: Record<string, string | Uint8Array> = {}): Workspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stylebook-')))
  const workspace: Workspace = {
    folder,
    write(added) {
      for (const [path, content] of Object.entries(added)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), content)
      }
    },
    remove: (path) => rmSync(join(folder, path), { recursive: true }),
  }
  workspace.write(files)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return workspace
}
