import type { Reference } from '../model/reference.ts'

/**
 * The references of one entry, each section once. Two are the same section when name and address agree, or when the
 * address of one is the former address of the other: then the newer one stands, and takes over what it lacks.
 */
export function mergeReferences(references: readonly Reference[]): Reference[] {
  const merged: Reference[] = []
  for (const reference of references) {
    const at = merged.findIndex((other) => isSame(reference, other))
    const other = merged[at]
    if (other === undefined) merged.push(reference)
    else merged[at] = isMovedTo(other, reference) ? { ...other, ...reference } : { ...reference, ...other }
  }
  // A section that joined two others may have made them the same.
  return merged.length === references.length ? merged : mergeReferences(merged)
}

/** An address in the one form in which two can be compared, e.g. with the slash after a bare host. */
export function normalAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url
}

function isSame(a: Reference, b: Reference): boolean {
  return isMovedTo(a, b) || isMovedTo(b, a) || (normalName(a.name) === normalName(b.name) && sameAddress(a.url, b.url))
}

/** Whether `newer` is the same section at the address it has now. */
function isMovedTo(older: Reference, newer: Reference): boolean {
  return newer.formerUrl !== undefined && sameAddress(newer.formerUrl, older.url)
}

function sameAddress(a: string, b: string): boolean {
  return a === b || normalAddress(a) === normalAddress(b)
}

function normalName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ')
}
