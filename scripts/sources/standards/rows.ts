import type { StandardDocument } from '../../../src/data/model/standards.ts'
import type { Numbered } from './numbers.ts'
import { inForce, type RfcEntry } from './rfc-index.ts'

/**
 * The rows of `standards.yaml` with those added that `named` lacks and the RFC index has, and with the RFCs in force in
 * their place. Rows that are there stay as they are. In the order of their numbers: letters first, then digits.
 */
export function withRfcs(
  rows: readonly StandardDocument[],
  named: readonly Numbered[],
  index: ReadonlyMap<number, RfcEntry>,
): StandardDocument[] {
  const all = new Map(rows.map((row) => [row.id, row]))
  for (const { id } of named) {
    const number = Number(/^rfc-(\d+)$/.exec(id)?.[1])
    for (const rfc of [number, inForce(number, index)]) {
      const row = rowOf(rfc, index)
      if (row && !all.has(row.id)) all.set(row.id, row)
    }
  }
  return [...all.values()].toSorted((a, b) => ORDER.compare(a.number, b.number))
}

const ORDER = new Intl.Collator('en', { numeric: true })

function rowOf(rfc: number, index: ReadonlyMap<number, RfcEntry>): StandardDocument | undefined {
  const entry = index.get(rfc)
  if (!entry) return undefined
  const successor = inForce(rfc, index)
  return {
    id: `rfc-${rfc}`,
    number: `RFC ${rfc}`,
    title: entry.title,
    url: `https://www.rfc-editor.org/rfc/rfc${rfc}`,
    ...(successor !== rfc && { replacedBy: `rfc-${successor}` }),
  }
}
