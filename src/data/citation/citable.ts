/** What the site is called as a publisher. */
export const SITE_NAME = 'API Stylebook'

/** Something that can be cited: a page of this site, a document, or a section of one. */
export interface Citable {
  kind: 'page' | 'document' | 'section' | 'standard'
  /** Plain text. */
  title: string
  /** With scheme and host. */
  url: string
  /** Who published it; absent where the catalogue does not say. */
  publisher?: string
  /** The title of the document that a section stands in. */
  within?: string
  /** The day (`YYYY-MM-DD`) it last changed; absent where nobody recorded it. */
  date?: string
  /** What a standard is known by, e.g. `RFC 9457`. */
  number?: string
}

/** What is cited in one of the forms, with the name by which a reader chooses it. */
export interface Choice {
  label: string
  work: Citable
  /** The decision record, in Markdown. */
  record: string
}

/** What a reader wants to cite: a place of the site, and what it is about. */
export interface Subject {
  /** e.g. `Zalando on Pagination` */
  name: string
  /** At least one; the place itself, or the document it is about, comes first. */
  choices: Choice[]
}

/** Where a work stands and from when it is: `RESTful API Guidelines, Zalando, 2024-08-31`. Each part once. */
export function origin({ within, publisher, date, title }: Citable): string[] {
  const isNamed = (within ?? title).startsWith(publisher ?? '')
  return [within, isNamed ? undefined : publisher, date].filter((part) => part !== undefined)
}
