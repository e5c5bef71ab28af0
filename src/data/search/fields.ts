/** Where a word can stand, with its weight in the score. */
export const FIELD_WEIGHTS = {
  /** A topic's name, alias, the words of its id, category and description. */
  name: 10,
  alias: 8.5,
  id: 5,
  category: 3,
  description: 2.5,
  /** A guideline's company and title. */
  company: 10,
  title: 9,
  /** A section's heading, document and quote. */
  heading: 9,
  document: 5,
  quote: 4,
  /** A guideline's kinds of API, country and language. */
  more: 2,
} as const

/** Where a word can stand. */
export type Field = keyof typeof FIELD_WEIGHTS

/** All fields; a field's number is its position. */
export const FIELDS: readonly Field[] = [
  'name',
  'alias',
  'id',
  'category',
  'description',
  'company',
  'title',
  'heading',
  'document',
  'quote',
  'more',
]

/** The fields by which people know a thing: `-word` leaves out what has the word there. */
export const NAMING_FIELDS: ReadonlySet<Field> = new Set<Field>(['name', 'company', 'title', 'heading'])

/** How much it counts that a query says the whole of a text: fields that are not listed are never said whole. */
export const WHOLE_WEIGHTS: Readonly<Partial<Record<Field, number>>> = {
  name: 1,
  alias: 0.8,
  company: 1,
  title: 1,
  heading: 0.7,
}

/** The fields in which a misspelling is looked for: elsewhere some word is near to nearly everything. */
export const TYPO_FIELDS: ReadonlySet<Field> = new Set<Field>(['name', 'alias', 'company', 'title', 'heading'])
