import type { StandardDocument } from './standards.ts'

/** `RFC 9457 Problem Details for HTTP APIs`; the number once where the title begins with it, as in `OpenAPI Specification`. */
export function standardName({ number, title }: Pick<StandardDocument, 'number' | 'title'>): string {
  return title.startsWith(number) ? title : `${number} ${title}`
}
