/** The light index of the catalogue, compiled from the content folder. */
declare module 'virtual:catalogue' {
  const index: import('./model/catalogue.ts').CatalogueIndex
  export default index
}

/** The prose of the content folder: per slug, what loads it. */
declare module 'virtual:prose' {
  /** As vite-plugin-markdown gives it. The compiler has checked the front matter; a day has become a point in time in UTC. */
  interface ProseModule {
    html: string
    attributes: { title: string; description?: string; date?: string }
  }
  type Loaders = Record<string, () => Promise<ProseModule>>
  export const pages: Loaders
  export const posts: Loaders
}
