import type { Reference } from '../model/reference.ts'

/**
 * The references of one entry, each section once. Two are the same section when name and address agree, or when the
 * address of one is the former address of the other: then the newer one stands, and takes over what it lacks.
 */
export function mergeReferences(references: readonly Reference[]): Reference[] {
  if (references.length < 2) return [...references]
  const merged: Named[] = []
  for (const reference of references) {
    const named = { reference, name: normalName(reference.name) }
    const at = merged.findIndex((other) => isSame(named, other))
    const other = merged[at]
    if (other) merged[at] = merge(other, named)
    else merged.push(named)
  }
  const result = merged.map(({ reference }) => reference)
  // A section that joined two others may have made them the same.
  return result.length === references.length ? result : mergeReferences(result)
}

/** Whether two addresses are the same, however they are written: a host has no case and needs no slash behind it. */
export function isSameAddress(a: string, b: string): boolean {
  return a === b || normalAddress(a) === normalAddress(b)
}

function normalAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url
}

/** A reference with its name in the one form in which two can be compared. */
interface Named {
  reference: Reference
  name: string
}

function isSame(a: Named, b: Named): boolean {
  const isMoved = isMovedTo(a.reference, b.reference) || isMovedTo(b.reference, a.reference)
  return isMoved || (a.name === b.name && isSameAddress(a.reference.url, b.reference.url))
}

function merge(first: Named, second: Named): Named {
  return isMovedTo(first.reference, second.reference)
    ? { name: second.name, reference: { ...first.reference, ...second.reference } }
    : { name: first.name, reference: { ...second.reference, ...first.reference } }
}

/** Whether `newer` is the same section at the address it has now. */
function isMovedTo(older: Reference, newer: Reference): boolean {
  return newer.formerUrl !== undefined && isSameAddress(newer.formerUrl, older.url)
}

function normalName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ')
}
