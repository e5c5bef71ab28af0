import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { decode } from './decode.ts'
import { filesBelow, nameBelow, type FoundFile } from './files-below.ts'
import { messages } from './messages.ts'
import { offsetAt, problem, type Problem } from './problem.ts'
import { svgFault } from './svg-safety.ts'

/** A file that is published as it is. */
export interface PublicFile {
  /** Where it is published, e.g. `/media/logos/google.svg`. */
  path: string
  /** Its path from the content folder, as problems name files. */
  name: string
}

/** What the public folder has, and what of it should not be published. */
export interface PublicFolder {
  files: PublicFile[]
  problems: Problem[]
  /** The texts of SVGs without problems by the path at which they are published. */
  svgs: Map<string, string>
  /** The texts of files with problems by name, for the lines of a report. */
  sources: Map<string, string>
}

interface Checked {
  state: string
  problem?: Problem
  text?: string
  svg?: string
}

/**
 * Gives the function that reads the public folder: all of it is published unchanged, so it is checked before. Pictures that
 * have not changed are not read again. A folder that does not exist is an empty one.
 */
export function publicFolderReader(publicFolder: string, contentFolder: string): () => PublicFolder {
  const nameOf = (found: FoundFile) => nameBelow(resolve(contentFolder), resolve(publicFolder, found.name))
  let checked = new Map<string, Checked>()
  return () => {
    const known = checked
    checked = new Map()
    const found = filesBelow(publicFolder)
    for (const file of found) {
      const path = join(publicFolder, file.name)
      const name = nameOf(file)
      const state = stateOf(path, file)
      const before = known.get(name)
      checked.set(name, before?.state === state ? before : { state, ...check(path, name, file) })
    }
    return {
      files: found.map((file) => ({ path: `/${file.name}`, name: nameOf(file) })),
      svgs: new Map(
        found.flatMap((file) => {
          const svg = checked.get(nameOf(file))?.svg
          return svg === undefined ? [] : [[`/${file.name}`, svg] as const]
        }),
      ),
      problems: [...checked.values()].flatMap((one) => one.problem ?? []),
      sources: new Map([...checked].flatMap(([name, { text }]) => (text === undefined ? [] : [[name, text] as const]))),
    }
  }
}

/** What changes with a file. */
function stateOf(path: string, { link, unreadable }: FoundFile): string {
  if (link !== undefined || unreadable !== undefined) return `${link} ${unreadable}`
  const { mtimeMs, size } = statSync(path)
  return `${mtimeMs} ${size}`
}

function check(path: string, name: string, { link, unreadable }: FoundFile): Omit<Checked, 'state'> {
  const start = offsetAt(name, 0)
  if (link !== undefined) return { problem: problem('link-outside', start, messages['link-outside'](link)) }
  if (unreadable !== undefined)
    return { problem: problem('undecodable-file', start, messages['undecodable-file'](unreadable)) }
  if (/\.svgz$/i.test(name)) {
    return {
      problem: problem('unsafe-file', start, messages['unsafe-file']('been compressed, so that it cannot be checked')),
    }
  }
  return /\.svg$/i.test(name) ? checkSvg(path, name) : {}
}

function checkSvg(path: string, name: string): Omit<Checked, 'state'> {
  try {
    const { text } = decode(readFileSync(path))
    const fault = svgFault(text)
    if (!fault) return { svg: text }
    return { text, problem: problem('unsafe-file', offsetAt(name, fault.offset), messages['unsafe-file'](fault.what)) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { problem: problem('undecodable-file', offsetAt(name, 0), messages['undecodable-file'](reason)) }
  }
}
