/** Something measured: a table to read, the same as data, and what of it has a limit. */
export interface Part {
  title: string
  /** The first row has the names of the columns. */
  rows: readonly (readonly string[])[]
  data: unknown
  checks: readonly Check[]
}

/** A figure and how far it may go. */
export interface Check {
  what: string
  value: number
  limit: number
  /** Whether the limit is the least and not the most. */
  isLeast?: boolean
}

/** Whether a figure keeps its limit. */
export function isKept({ value, limit, isLeast = false }: Check): boolean {
  return isLeast ? value >= limit : value <= limit
}

/** `kept: cors, TBT: 12 (at most 50)` */
export function sayCheck(check: Check): string {
  const { what, value, limit, isLeast = false } = check
  const figure = (number: number) => number.toLocaleString('en', { maximumFractionDigits: 2 })
  const rule = `${isLeast ? 'at least' : 'at most'} ${figure(limit)}`
  return `${isKept(check) ? 'kept  ' : 'BROKEN'}  ${what}: ${figure(value)} (${rule})`
}

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
