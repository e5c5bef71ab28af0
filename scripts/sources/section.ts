import type { Level } from '../../src/data/model/reference.ts'
import type { Source } from '../../src/data/model/sources.ts'

/** A text file of a repository. */
export interface DocumentFile {
  /** From the root of the repository, with forward slashes. */
  path: string
  text: string
}

/** What an extractor is given: the files of a guideline's document, and what it may ask for beside them. */
export interface SourceDocument {
  /** In the document's order. */
  files: readonly DocumentFile[]
  /**
   * The text of another file of the repository, e.g. one that is included; undefined when there is none, or it cannot
   * be read as text. Paths are normalised; none leads out of the repository.
   */
  read: (path: string) => string | undefined
  options: NonNullable<Source['options']>
}

/** 1 to 6 for a heading, `rule` for a rule block or rule anchor, which stands below every heading. */
export type Depth = 1 | 2 | 3 | 4 | 5 | 6 | 'rule'

/** A heading as it stands in a file. */
export interface Heading {
  depth: Depth
  /** As readers see it: without markup, with its number if it is written there. */
  heading: string
  /** The id that the renderer gives it; empty where it stands for the page itself. */
  anchor: string
  /** Counted from 1. */
  line: number
  /** The last line of what it heads; only where that ends before the next heading, as rule blocks do. */
  endLine?: number
  /** How binding a rule is, where a mark beside it says so. */
  level?: Level
  /** Present where the heading is the start of what it heads, as of a rule that is a paragraph. */
  isOwnText?: true
}

/** A heading with its file. */
export interface FiledHeading extends Heading {
  file: string
}

/**
 * Gives all headings of a document in its order. Pure: the same files always give the same headings. A promise, as
 * Asciidoctor gives one. Throws, or rejects, when the document cannot be read.
 */
export type Extractor = (document: SourceDocument) => FiledHeading[] | Promise<FiledHeading[]>

/** A section of a guideline: a heading with its address and its lines, subsections included. */
export interface Section extends FiledHeading {
  url: string
  endLine: number
}

/** The extractor for a dialect in which every file is a page of its own. */
export function eachFile(
  extract: (text: string, path: string, options: SourceDocument['options']) => Heading[],
): Extractor {
  return ({ files, options }) =>
    files.flatMap(({ path, text }) => extract(text, path, options).map((heading) => ({ ...heading, file: path })))
}
