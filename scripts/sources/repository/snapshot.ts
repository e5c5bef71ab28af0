import { posix } from 'node:path'
import type { Source } from '../../../src/data/model/sources.ts'
import { matcher, select } from '../globs.ts'
import type { DocumentFile, SourceDocument } from '../section.ts'
import { git, gitText } from './git.ts'
import { readTree, type TreeFile } from './tree.ts'

/** No document is written in files of that size. */
const LARGEST_FILE = 5 * 1024 * 1024
/** Includes that lead round in circles end here. */
const MOST_READ = 64 * 1024 * 1024

/** The document of a guideline as it stands in one commit. */
export interface Snapshot {
  commit: string
  /** The day of the commit. */
  day: string
  document: SourceDocument
  /** One line each: files that were not read, and why. Grows while the document's includes are read. */
  notRead: string[]
}

/**
 * Reads the files of a guideline's document in a commit. Links are not followed, and files that are too large or no
 * text are not read: `notRead` says so. `fetchFiles` gets the contents with the given ids beforehand, where the
 * repository lacks them. Throws when git fails or when the commit has no such files.
 */
export function readSnapshot(
  folder: string,
  commit: string,
  source: Source,
  fetchFiles: (ids: readonly string[]) => void = () => {},
): Snapshot {
  const { files, others } = readTree(folder, commit)
  const isMeant = matcher(source.files)
  const notRead = [...others].filter(([path]) => isMeant(path)).map(([path, kind]) => `${shown(path)}: ${kind}`)
  const meant = select([...files.keys()], source.files).flatMap((path) => files.get(path) ?? [])
  fetchFiles(meant.map(({ id }) => id))
  const read = reader(folder, notRead)
  const texts = read(meant)
  const documentFiles = meant.flatMap(({ path }) => {
    const text = texts.get(path)
    return text === undefined ? [] : [{ path, text }]
  })
  if (documentFiles.length === 0) throw new Error(nothingThere(source, commit, notRead))
  const document = { files: documentFiles, read: includer(files, others, read, notRead), options: source.options ?? {} }
  return { commit, day: gitText(folder, ['show', '-s', '--format=%cs', commit]), document, notRead }
}

type Read = (files: readonly TreeFile[]) => Map<string, string>

/** Reads the texts of files, as long as they are texts and together not endless. */
function reader(folder: string, notRead: string[]): Read {
  let total = 0
  return (files) => {
    const sizes = sizesOf(folder, files)
    const small = files.filter(({ path, id }) => {
      const size = sizes.get(id) ?? 0
      total += size
      const reason =
        size > LARGEST_FILE
          ? `${Math.round(size / 1024 / 1024)} MB`
          : total > MOST_READ
            ? 'more text than a document has'
            : undefined
      if (reason !== undefined) {
        total -= size
        notRead.push(`${shown(path)}: ${reason}`)
      }
      return reason === undefined
    })
    const contents = contentsOf(folder, small)
    return new Map(
      small.flatMap(({ path, id }) => {
        const text = textOf(contents.get(id))
        if (text === undefined) notRead.push(`${shown(path)}: not a text`)
        return text === undefined ? [] : [[path, text] as const]
      }),
    )
  }
}

/** What `SourceDocument.read` does: each file is read once, and nothing outside the repository at all. */
function includer(
  files: ReadonlyMap<string, TreeFile>,
  others: ReadonlyMap<string, string>,
  read: Read,
  notRead: string[],
): SourceDocument['read'] {
  const known = new Map<string, string | undefined>()
  return (path) => {
    const normal = posix.normalize(path).replace(/^\.?\//, '')
    if (!known.has(normal)) {
      const file = files.get(normal)
      if (normal.startsWith('../')) notRead.push(`${shown(path)}: leads out of the repository`)
      else if (!file && others.has(normal)) notRead.push(`${shown(path)}: ${others.get(normal)}`)
      known.set(normal, file && read([file]).get(normal))
    }
    return known.get(normal)
  }
}

function sizesOf(folder: string, files: readonly TreeFile[]): Map<string, number> {
  if (files.length === 0) return new Map()
  const input = files.map(({ id }) => `${id}\n`).join('')
  const answer = git(folder, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], {
    input,
    seconds: 300,
  }).toString('utf8')
  return new Map(
    answer.split('\n').map((line) => {
      const [id = '', size = ''] = line.split(' ')
      return [id, Number(size) || 0]
    }),
  )
}

/** The answer of `git cat-file --batch` taken apart: a line with id, kind and size, the content, a line break. */
function contentsOf(folder: string, files: readonly TreeFile[]): Map<string, Buffer> {
  const contents = new Map<string, Buffer>()
  if (files.length === 0) return contents
  const ids = [...new Set(files.map(({ id }) => id))]
  const answer = git(folder, ['cat-file', '--batch'], { input: `${ids.join('\n')}\n` })
  let at = 0
  for (const id of ids) {
    const end = answer.indexOf(10, at)
    const size = Number(answer.toString('latin1', at, end).split(' ')[2])
    if (Number.isNaN(size)) throw new Error(`the repository lacks the content ${id}`)
    contents.set(id, answer.subarray(end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return contents
}

/** A file's text with one kind of line end. CR alone ends a line in Markdown: all who count lines must count the same. */
function textOf(bytes: Buffer | undefined): string | undefined {
  if (bytes === undefined || bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    return undefined
  }
}

function nothingThere({ files }: Source, commit: string, notRead: readonly string[]): string {
  const why = notRead.length === 0 ? '' : ` (${notRead.join('; ')})`
  return `the commit ${commit.slice(0, 7)} has no file ${[files].flat().join(', ')} that can be read${why}`
}

/** A path in one line, whatever characters it has. */
function shown(path: string): string {
  return [...path].some((character) => character < ' ') ? JSON.stringify(path) : path
}

/** The texts of a snapshot's files by path, those it has included so far as well. */
export function textsOf({ document }: Snapshot): (path: string) => string {
  const texts = new Map(document.files.map(({ path, text }: DocumentFile) => [path, text]))
  return (path) => texts.get(path) ?? document.read(path) ?? ''
}
