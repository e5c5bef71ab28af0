import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Result } from './result.ts'

/** A result lasts so many days; a broken address is visited again the next day, as it may have been repaired. */
const DAYS = 30

const line = z.object({
  address: z.string(),
  day: z.iso.date(),
  state: z.enum(['fine', 'broken', 'undecided']),
  reason: z.string().exactOptional(),
  movedTo: z.string().exactOptional(),
})

type Line = z.infer<typeof line>

/** Results of earlier runs, and of this one as far as it got. */
export interface KeptResults {
  get: (address: string) => Result | undefined
  keep: (results: ReadonlyMap<string, Result>) => void
}

/**
 * Opens the file of kept results: one line of JSON per address, appended as results come in, so that a run that is
 * interrupted goes on where it was. `today` is the day of this run (YYYY-MM-DD).
 */
export function openResults(file: string, today: string): KeptResults {
  const known = new Map(readLines(file).map((kept) => [kept.address, kept]))
  for (const [address, kept] of known) if (!isValid(kept, today)) known.delete(address)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, [...known.values()].map(written).join(''))
  return {
    get: (address) => known.get(address),
    keep: (results) => {
      const lines = [...results].flatMap(([address, { isPassing, ...result }]) =>
        isPassing ? [] : [written({ address, day: today, ...result })],
      )
      appendFileSync(file, lines.join(''))
    },
  }
}

function readLines(file: string): Line[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8').split('\n').flatMap(readLine)
}

/** A line that was only half written is no line. */
function readLine(text: string): Line[] {
  try {
    return [line.parse(JSON.parse(text))]
  } catch {
    return []
  }
}

function isValid({ state, day }: Line, today: string): boolean {
  const age = (Date.parse(today) - Date.parse(day)) / 86_400_000
  return state === 'broken' ? age === 0 : age < DAYS
}

function written(kept: Line): string {
  return `${JSON.stringify(kept)}\n`
}
