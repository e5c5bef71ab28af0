/**
 * What the bench uses of MiniSearch 7. Declared here because the package is installed by the bench alone, and types are
 * checked everywhere.
 */
declare module 'minisearch' {
  export interface Options<Document> {
    idField: keyof Document
    fields: readonly (keyof Document)[]
    extractField?: (document: Document, field: keyof Document) => unknown
    tokenize?: (text: string) => string[]
    processTerm?: (term: string) => string
    searchOptions?: SearchOptions
  }

  export interface SearchOptions {
    boost?: Readonly<Record<string, number>>
    prefix?: boolean | ((term: string, position: number, terms: string[]) => boolean)
    fuzzy?: boolean | number | ((term: string) => boolean | number)
    tokenize?: (text: string) => string[]
    boostDocument?: (id: number, term: string) => number
  }

  export interface SearchResult {
    id: number
    score: number
    /** The words of the query that were found in the document. */
    queryTerms: string[]
    /** The words of the index that they were read as. */
    terms: string[]
  }

  export default class MiniSearch<Document> {
    constructor(options: Options<Document>)
    static loadJS<Document>(written: unknown, options: Options<Document>): MiniSearch<Document>
    addAll(documents: readonly Document[]): void
    search(query: string): SearchResult[]
    toJSON(): unknown
  }
}
