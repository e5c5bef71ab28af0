import { yamlTree } from '../../src/data/compiler/front-matter.ts'
import { groupBy } from '../../src/data/compiler/group-by.ts'
import { positionOf } from '../../src/data/compiler/locate.ts'
import type { Addresses, Mention } from './addresses.ts'
import { stateName, type Result } from './result.ts'

/** An address with what its visit showed. */
export interface Checked {
  address: string
  result: Result
}

/** What is needed to name the places of addresses. */
export interface Content {
  addresses: Addresses
  sources: ReadonlyMap<string, string>
  /** Put before each file's name, so that editors can open it. */
  folder: string
}

/** A table of the addresses that are not fine or have moved, with the figures below it. */
export function textReport(checked: readonly Checked[], content: Content): string {
  const place = placesOf(content)
  const rows = ['broken', 'not decided', 'moved'].flatMap((name) =>
    byPage(checked.filter(({ result }) => stateName(result) === name)).map(({ first, size }) => [
      name,
      place(first.address),
      size === 1 ? first.address : `${pageOf(first)} (${size} addresses)`,
      why(first),
    ]),
  )
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  return [...lines, ...(lines.length > 0 ? [''] : []), figures(checked)].join('\n')
}

/** All addresses for programs, with the figures. */
export function jsonReport(checked: readonly Checked[], content: Content): string {
  const place = placesOf(content)
  const addresses = checked.map(({ address, result: { state, reason, movedTo } }) => {
    return { address, state, reason, movedTo, place: place(address) }
  })
  return JSON.stringify({ counts: counts(checked), addresses }, undefined, 2)
}

/** Whether an address is broken, which a contributor has to repair. */
export function isBroken({ result }: Checked): boolean {
  return result.state === 'broken'
}

/** What is the same for all addresses into a page is told once. */
function byPage(rows: readonly Checked[]): { first: Checked; size: number }[] {
  const groups = groupBy(rows, (row) => `${pageOf(row)} ${why(row)}`)
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [{ first, size: 1 + others.length }] : []))
}

function pageOf({ address }: Checked): string {
  return address.split('#', 1)[0] ?? address
}

function why({ result }: Checked): string {
  const { state, reason = '', movedTo } = result
  return state === 'fine' ? `to ${movedTo}` : reason
}

function counts(checked: readonly Checked[]) {
  const count = (...names: string[]) => checked.filter(({ result }) => names.includes(stateName(result))).length
  return {
    addresses: checked.length,
    fine: count('fine', 'moved'),
    moved: count('moved'),
    broken: count('broken'),
    undecided: count('not decided'),
  }
}

function figures(checked: readonly Checked[]): string {
  const { addresses, fine, moved, broken, undecided } = counts(checked)
  const noun = addresses === 1 ? 'address' : 'addresses'
  return `${addresses} ${noun}: ${fine} fine (${moved} moved), ${broken} broken, ${undecided} not decided`
}

/** Gives the function that names the first place of an address, e.g. `content/topics/cors.md:12`. */
function placesOf({ addresses, sources, folder }: Content): (address: string) => string {
  const trees = new Map<string, ReturnType<typeof yamlTree>>()
  const lineOf = ({ file, place }: Mention) => {
    const text = sources.get(file) ?? ''
    if (!trees.has(file)) trees.set(file, yamlTree(text))
    return positionOf(text, place, trees.get(file)).line
  }
  return (address) => {
    const [first] = addresses.get(address) ?? []
    return first ? `${folder}/${first.file}:${lineOf(first)}` : ''
  }
}
