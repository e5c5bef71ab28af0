/** What the bench uses of Orama 3. Declared here because the package is installed by the bench alone. */
declare module '@orama/orama' {
  export interface Database {
    readonly schema: unknown
  }

  export interface Wanted {
    term: string
    limit: number
    boost?: Readonly<Record<string, number>>
  }

  export interface Found {
    hits: readonly { id: string; score: number; document: { id: string } }[]
  }

  export function create(options: {
    schema: Readonly<Record<string, 'string'>>
    components?: { tokenizer: { language: string; stemming: boolean } }
  }): Database
  export function insert(database: Database, document: object): string | Promise<string>
  export function search(database: Database, wanted: Wanted): Found | Promise<Found>
}
