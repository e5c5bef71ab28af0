import { yamlTree } from '../../src/data/compiler/front-matter.ts'
import { positionOf } from '../../src/data/compiler/locate.ts'
import type { Addresses, Mention } from './addresses.ts'
import type { Result } from './result.ts'

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

/** A table of the addresses that are not fine or have moved, one a line, with the figures below it. */
export function textReport(checked: readonly Checked[], content: Content): string {
  const place = placesOf(content)
  const rows = [
    ...checked.filter(({ result }) => result.state === 'broken').map((row) => [row]),
    ...undecidedByPage(checked),
    ...checked.filter(({ result }) => result.state === 'fine' && result.movedTo !== undefined).map((row) => [row]),
  ].flatMap(([first, ...others]) =>
    first ? [[labelOf(first.result), place(first.address), ...show(first, others)]] : [],
  )
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [...lines, ...(lines.length > 0 ? [''] : []), figures(checked)].join('\n')
}

/** All addresses for programs, with the figures. */
export function jsonReport(checked: readonly Checked[], content: Content): string {
  const place = placesOf(content)
  const addresses = checked.map(({ address, result: { isPassing: _, ...result } }) => ({
    address,
    ...result,
    place: place(address),
  }))
  return JSON.stringify({ counts: counts(checked), addresses }, undefined, 2)
}

/** Whether an address is broken, which a contributor has to repair. */
export function isBroken({ result }: Checked): boolean {
  return result.state === 'broken'
}

/** Addresses into one page are mostly undecided for one reason. */
function undecidedByPage(checked: readonly Checked[]): Checked[][] {
  const groups = new Map<string, Checked[]>()
  for (const row of checked.filter(({ result }) => result.state === 'undecided')) {
    const key = `${row.address.split('#')[0]} ${row.result.reason}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

function labelOf({ state }: Result): string {
  if (state === 'undecided') return 'not decided'
  return state === 'fine' ? 'moved' : state
}

function show({ address, result }: Checked, others: readonly Checked[]): [string, string] {
  const shown = others.length === 0 ? address : `${address.split('#')[0]} (${others.length + 1} addresses)`
  return [shown, result.state === 'fine' ? `to ${result.movedTo}` : (result.reason ?? '')]
}

function counts(checked: readonly Checked[]) {
  const count = (state: Result['state']) => checked.filter(({ result }) => result.state === state).length
  const moved = checked.filter(({ result }) => result.state === 'fine' && result.movedTo !== undefined).length
  return {
    addresses: checked.length,
    fine: count('fine'),
    moved,
    broken: count('broken'),
    undecided: count('undecided'),
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
