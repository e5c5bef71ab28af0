import { posix } from 'node:path'
import type { Catalogue } from '../model/catalogue.ts'
import { assemble } from './assemble/assemble.ts'
import type { PublicPictures } from './assemble/logo-path.ts'
import { pathsOf, withPageLinks } from './body-links.ts'
import { folderFor } from '../build-cache/build-cache.ts'
import { collect } from './collect.ts'
import { dataFilesOf, dataProblems, isSameData, readContentData, type ContentData } from './content-data.ts'
import type { ReadFile } from './content-file.ts'
import { LEDGER_FILE, readLedger, type Ledger } from './ledger.ts'
import { resemblesContent } from './front-matter.ts'
import { link, type Linked } from './link.ts'
import { messages } from './messages.ts'
import { offsetAt, problem, type Problem } from './problem.ts'
import { publicFolderReader, type PublicFolder } from './public-folder.ts'
import type { RawFile } from './raw-file.ts'
import { readFile } from './read-file.ts'
import { rememberFiles } from './remembered-files.ts'
import { rules } from './rules/all.ts'
import { originalPath } from './salvage.ts'

/** What is said of files that are something else than content. */
const FOREIGN: ReadonlySet<string> = new Set(['missing-front-matter', 'unknown-layout', 'misnamed-file'])
const FEW = 3

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
  /** All that is right, even when something else is wrong. Assembled when it is first asked for: who checks does without. */
  readonly catalogue: Catalogue
  problems: Problem[]
  /** The texts of all files by name, for the lines of a report. */
  sources: ReadonlyMap<string, string>
  linked: Linked
  ledger?: Ledger
  data: ContentData
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
  const readPublic = publicFolderReader(publicFolder, contentFolder)
  let publicBefore = ''
  let parsed = new Map<string, { raw: RawFile; file: ReadFile }>()
  let current: Compilation | undefined

  function refresh(): boolean {
    const before = parsed
    parsed = new Map(
      collect(contentFolder, publicFolder).map((raw) => {
        const known = before.get(raw.name)
        return [raw.name, known && isSame(known.raw, raw) ? known : { raw, file: read(raw) }]
      }),
    )
    remembered?.sweep()
    const ledger = readLedger(contentFolder)
    const data = readContentData(contentFolder)
    const published = readPublic()
    const publicNow = JSON.stringify([published.files, published.problems, [...published.svgs]])
    const isUnchanged =
      isSameLedger(current?.ledger, ledger) &&
      isSameData(current?.data, data) &&
      publicNow === publicBefore &&
      before.size === parsed.size &&
      [...parsed].every(([name, entry]) => before.get(name) === entry)
    if (current && isUnchanged) return false
    publicBefore = publicNow
    current = bringTogether(
      [...parsed.values()].map(({ file }) => file),
      { ledger, data, published },
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

/** What is read beside the Markdown files. */
interface Beside {
  ledger: Ledger | undefined
  data: ContentData
  published: PublicFolder
}

function bringTogether(files: ReadFile[], { ledger, data, published }: Beside): Compilation {
  const pictures = lookUp(published)
  const { hasPublicFile } = pictures
  const contents = files.flatMap(({ content }) => content ?? [])
  const pathOf = pathsOf(contents)
  const linked = link(
    contents.map((content) => ({
      ...content,
      ...(content.html !== undefined && { html: withPageLinks(content.html, content.name, pathOf) }),
    })),
    files.flatMap(({ broken }) => broken ?? []),
    data.standards?.data,
  )
  const dataFiles = dataFilesOf(data)
  const sources = new Map([
    ...published.sources,
    ...[...files, ...dataFiles].map(({ name, text }) => [name, text] as const),
  ])
  const surroundings = { hasPublicFile, publicFiles: published.files, sources, data, ...(ledger && { ledger }) }
  const names = new Set(files.map(({ name }) => name))
  const problems = [
    ...fileProblems(files),
    ...(ledger?.problems ?? []),
    ...dataProblems(data),
    // The public folder may lie in the content folder.
    ...published.problems.filter(({ file }) => !names.has(file)),
    ...rules.flatMap((rule) => rule(linked, surroundings)).map(asWritten([...files, ...dataFiles])),
  ]
  if (ledger) sources.set(LEDGER_FILE, ledger.text)
  let catalogue: Catalogue | undefined
  return {
    get catalogue() {
      catalogue ??= assemble(linked, pictures)
      return catalogue
    },
    problems,
    sources,
    linked,
    data,
    ...(ledger && { ledger }),
  }
}

/** What is wrong with files by themselves; one problem where they are no content at all. */
function fileProblems(files: readonly ReadFile[]): Problem[] {
  const foreign = files.filter(
    ({ problems, text }) =>
      problems.length > 0 && problems.every(({ code }) => FOREIGN.has(code)) && !resemblesContent(text),
  )
  const isNone = files.every(
    (file) => file.content === undefined && (file.problems.length === 0 || foreign.includes(file)),
  )
  // The first files of a newcomer are better told one by one.
  if (!isNone || (foreign.length > 0 && foreign.length <= FEW)) return files.flatMap(({ problems }) => problems)
  return [problem('no-content', offsetAt('.', 0), messages['no-content'](foreign.map(({ name }) => name)))]
}

function isSameLedger(a: Ledger | undefined, b: Ledger | undefined): boolean {
  return a?.text === b?.text && a?.problems.length === b?.problems.length
}

/** Gives the function that moves problems of files with invalid parts to the places as written. */
function asWritten(files: readonly Pick<ReadFile, 'name' | 'removed'>[]): (problem: Problem) => Problem {
  const removedOf = new Map(files.map(({ name, removed }) => [name, removed ?? []]))
  return (problem) => {
    if (!('path' in problem.place)) return problem
    const path = originalPath(problem.place.path, removedOf.get(problem.file) ?? [])
    return { ...problem, place: { ...problem.place, path } }
  }
}

function isSame(a: RawFile, b: RawFile): boolean {
  return (
    a.unreadable === b.unreadable &&
    a.link === b.link &&
    a.oversized === b.oversized &&
    Buffer.compare(a.bytes, b.bytes) === 0
  )
}

/** What the folder has, given paths as addresses have them. */
function lookUp({ files, svgs }: PublicFolder): PublicPictures {
  const paths = new Set(files.map(({ path }) => path))
  const plain = (path: string) => posix.normalize(decodeSafely(path))
  return { hasPublicFile: (path) => paths.has(plain(path)), svgOf: (path) => svgs.get(plain(path)) }
}

function decodeSafely(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
