import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'

/** The files of a folder by their path below it, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>

/** The files that lie in a folder; links and the like are left out. */
export function filesOf(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]))
}

/** The text of a file; empty where there is none. */
export function textOf(files: Files, name: string): string {
  return Buffer.from(files.get(name) ?? []).toString()
}

/** The same files with another text in one of them. */
export function withText(files: Files, name: string, text: string): Files {
  return new Map([...files, [name, Buffer.from(text)]])
}

/** The same files with another text in one of them, made of the one it has. */
export function editText(files: Files, name: string, edit: (text: string) => string): Files {
  return withText(files, name, edit(textOf(files, name)))
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
}

/** Gives what is made of a folder that exists only meanwhile. */
export function inFolder<Result>(files: Files, make: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'stylebook-fuzz-'))
  try {
    writeFiles(folder, files)
    return make(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
