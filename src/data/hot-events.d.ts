import 'vite/types/customEvent.d.ts'

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    /** Development only: content changed and has no errors. Pages are to be loaded anew; the index comes along. */
    'catalogue:changed': { index: import('./model/catalogue.ts').CatalogueIndex }
  }
}
