/** What the bench uses of Pagefind 1. Declared here because the package is installed by the bench alone. */
declare module 'pagefind' {
  export interface Index {
    addHTMLFile(file: { url: string; content: string }): Promise<{ errors: string[] }>
    writeFiles(options: { outputPath: string }): Promise<{ errors: string[] }>
  }

  export function createIndex(config: { forceLanguage?: string }): Promise<{ errors: string[]; index?: Index }>
  export function close(): Promise<null>
}
