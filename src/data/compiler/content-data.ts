import { sources, type Source } from '../model/sources.ts'
import { standardDocuments, type StandardDocument } from '../model/standards.ts'
import { readDataFile, type DataFile } from './data-file.ts'
import type { Problem } from './problem.ts'

/** Where the documents of guidelines are kept and how they are read. */
export const SOURCES_FILE = 'sources.yaml'
/** The standards that guidelines name. */
export const STANDARDS_FILE = 'standards.yaml'

/** The data files of a content folder. Each is optional. */
export interface ContentData {
  sources?: DataFile<Source[]>
  standards?: DataFile<StandardDocument[]>
}

/** Reads the data files of a content folder. What is wrong in them is told by {@link dataProblems}. */
export function readContentData(contentFolder: string): ContentData {
  const rows = readDataFile(contentFolder, SOURCES_FILE, sources)
  const standards = readDataFile(contentFolder, STANDARDS_FILE, standardDocuments)
  return { ...(rows && { sources: rows }), ...(standards && { standards }) }
}

/** Those that are there. */
export function dataFilesOf({ sources: rows, standards }: ContentData): DataFile<unknown>[] {
  return [rows, standards].filter((file) => file !== undefined)
}

/** What is wrong with data files by themselves. */
export function dataProblems(data: ContentData): Problem[] {
  return dataFilesOf(data).flatMap(({ problems }) => problems)
}

/** Whether two readings of a folder's data files are of the same text. */
export function isSameData(a: ContentData | undefined, b: ContentData): boolean {
  const [before, after] = [a ? dataFilesOf(a) : [], dataFilesOf(b)]
  return (
    before.length === after.length &&
    after.every((file, at) => {
      const other = before[at]
      return other?.name === file.name && other.text === file.text && other.problems.length === file.problems.length
    })
  )
}
