import { existsSync, statSync } from 'node:fs'
import { join, normalize } from 'node:path'
import type { Catalogue } from '../model/catalogue.ts'
import { assemble } from './assemble/assemble.ts'
import { folderFor } from './build-cache.ts'
import { collect, type RawFile } from './collect.ts'
import type { ReadFile } from './content-file.ts'
import { LEDGER_FILE, readLedger, type Ledger } from './ledger.ts'
import { link, type Linked } from './link.ts'
import type { Problem } from './problem.ts'
import { readFile } from './read-file.ts'
import { rememberFiles } from './remembered-files.ts'
import { rules } from './rules/all.ts'
import { originalPath } from './salvage.ts'

/** Where content is read from. */
export interface Folders {
  /** The Markdown files and the ledger. */
  contentFolder: string
  /** What is published as it is; logos are looked up there. */
  publicFolder: string
  /** Where parsed files are kept for the next time; nowhere when left out. */
  cacheFolder?: string
}

/** What became of a content folder. */
export interface Compilation {
  /** All that is right, even when something else is wrong. */
  catalogue: Catalogue
  problems: Problem[]
  /** The texts of all files by name, for the lines of a report. */
  sources: ReadonlyMap<string, string>
  linked: Linked
  ledger?: Ledger
}

/** Compiles a content folder and keeps the result. */
export interface Compiler extends Folders {
  /** The result, compiled on first use. Throws when the content folder cannot be read. */
  compilation(): Compilation
  /** The catalogue of the result. */
  catalogue(): Catalogue
  /** Reads the folder again and says whether anything changed. Only files that changed are parsed. */
  refresh(): boolean
}

/** Compiles a content folder once: read every file, bring them together, look for problems, assemble the pages. */
export function compile(folders: Folders): Compilation {
  return createCompiler(folders).compilation()
}

/** A compiler for a content folder. It remembers parsed files as long as their bytes stay the same. */
export function createCompiler({ contentFolder, publicFolder, cacheFolder }: Folders): Compiler {
  const remembered = cacheFolder === undefined ? undefined : rememberFiles(folderFor(cacheFolder, contentFolder))
  const read = remembered?.read ?? readFile
  let parsed = new Map<string, { raw: RawFile; file: ReadFile }>()
  let asked = new Map<string, boolean>()
  let current: Compilation | undefined

  function refresh(): boolean {
    const before = parsed
    parsed = new Map(
      collect(contentFolder).map((raw) => {
        const known = before.get(raw.name)
        return [raw.name, known && isSame(known.raw, raw) ? known : { raw, file: read(raw) }]
      }),
    )
    remembered?.sweep()
    const ledger = readLedger(contentFolder)
    const isUnchanged =
      current?.ledger?.text === ledger?.text &&
      before.size === parsed.size &&
      [...parsed].every(([name, entry]) => before.get(name) === entry) &&
      [...asked].every(([path, answer]) => isPublicFile(publicFolder, path) === answer)
    if (current && isUnchanged) return false
    asked = new Map()
    const hasPublicFile = (path: string) => {
      const answer = asked.get(path) ?? isPublicFile(publicFolder, path)
      asked.set(path, answer)
      return answer
    }
    current = bringTogether(
      [...parsed.values()].map(({ file }) => file),
      ledger,
      hasPublicFile,
    )
    return true
  }

  function compilation(): Compilation {
    if (!current) refresh()
    if (!current) throw new Error('Compiling left no result')
    return current
  }

  return { contentFolder, publicFolder, compilation, catalogue: () => compilation().catalogue, refresh }
}

function bringTogether(
  files: ReadFile[],
  ledger: Ledger | undefined,
  hasPublicFile: (path: string) => boolean,
): Compilation {
  const linked = link(
    files.flatMap(({ content }) => content ?? []),
    files.flatMap(({ broken }) => broken ?? []),
  )
  const surroundings = { hasPublicFile, ...(ledger && { ledger }) }
  const problems = [
    ...files.flatMap((file) => file.problems),
    ...(ledger?.problems ?? []),
    ...rules.flatMap((rule) => rule(linked, surroundings)).map(asWritten(files)),
  ]
  const sources = new Map(files.map(({ name, text }) => [name, text]))
  if (ledger) sources.set(LEDGER_FILE, ledger.text)
  return { catalogue: assemble(linked, hasPublicFile), problems, sources, linked, ...(ledger && { ledger }) }
}

/** Gives the function that moves problems of files with invalid parts to the places as written. */
function asWritten(files: ReadFile[]): (problem: Problem) => Problem {
  const removedOf = new Map(files.map(({ name, removed }) => [name, removed ?? []]))
  return (problem) => {
    if (!('path' in problem.place)) return problem
    const path = originalPath(problem.place.path, removedOf.get(problem.file) ?? [])
    return { ...problem, place: { ...problem.place, path } }
  }
}

function isSame(a: RawFile, b: RawFile): boolean {
  return a.unreadable === b.unreadable && Buffer.compare(a.bytes, b.bytes) === 0
}

function isPublicFile(folder: string, path: string): boolean {
  const file = join(folder, normalize(decodeSafely(path)))
  return existsSync(file) && statSync(file).isFile()
}

function decodeSafely(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
