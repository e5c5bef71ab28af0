import type { StandardDocument } from '../../../src/data/model/standards.ts'
import { bareAddress, numberedAt, numberedIn, type Numbered } from './numbers.ts'
import type { Prose } from './prose.ts'

/** Gives the function that finds the standards which a piece of prose names, each once: those of `rows`, and numbered ones. */
export function finderOf(rows: readonly StandardDocument[]): (prose: Prose) => Numbered[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const addresses = rows
    .flatMap((row) =>
      [row.url, ...(row.addresses ?? [])].map((address) => ({ row, start: withoutEnd(bareAddress(address)) })),
    )
    .toSorted((a, b) => b.start.length - a.start.length)
  const names = new Map(rows.flatMap((row) => [row.number, ...(row.names ?? [])].map((name) => [normal(name), row])))
  const pattern = anyOf([...names.keys()])

  const rowAt = (address: string) => {
    const bare = bareAddress(address)
    return addresses.find(({ start }) => bare.startsWith(start) && !/^[a-z0-9]/.test(bare.slice(start.length)))?.row
  }
  const known = (numbered: Numbered) => byId.get(numbered.id) ?? names.get(numbered.number) ?? numbered
  const standardAt = (address: string) => {
    const numbered = numberedAt(address)
    return rowAt(address) ?? (numbered ? [known(numbered)] : [])
  }
  return ({ text, links }) => {
    const found = [
      ...numberedIn(text).map(known),
      ...(pattern ? [...normal(text).matchAll(pattern)].flatMap(([name]) => names.get(name) ?? []) : []),
      ...links.flatMap(standardAt),
    ]
    return [...new Map(found.map(({ id, number }) => [id, { id, number }])).values()]
  }
}

/** The words of any of the names, whole. */
function anyOf(names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined
  const longestFirst = names.toSorted((a, b) => b.length - a.length)
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(String.raw`(?<![\p{L}\p{N}_.-])(?:${escaped.join('|')})(?![\p{L}\p{N}_]|-\p{L})`, 'gu')
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function withoutEnd(address: string): string {
  return address.replace(/(?:\/|\.html?|\.md)$/, '')
}
