/** The light index of the catalogue, compiled from the content folder. */
declare module 'virtual:catalogue' {
  const index: import('./model/catalogue.ts').CatalogueIndex
  export default index
}

/** The prose of the content folder: per slug, what loads it. */
declare module 'virtual:prose' {
  interface ProseModule {
    html: string
    summary: import('./model/catalogue.ts').ProseSummary
  }
  type Loaders = Record<string, () => Promise<ProseModule>>
  export const pages: Loaders
  export const posts: Loaders
}
