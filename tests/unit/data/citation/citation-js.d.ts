/** The parser has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options?: { forceType?: string })
    data: {
      id: string
      type: string
      title?: string
      number?: string
      note?: string
      URL?: string
      'container-title'?: string
      author?: { family?: string; literal?: string }[]
      issued?: { 'date-parts': number[][] }
      accessed?: { 'date-parts': number[][] }
    }[]
  }
}
declare module '@citation-js/plugin-bibtex'
