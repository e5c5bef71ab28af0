/**
 * Tries hostile input until something breaks an invariant. Seeds are printed, so that every failure can be tried again.
 *
 *   npm run fuzz [-- --part content] [--runs N] [--seed N]
 *
 * Ends with exit code 1 when an invariant was broken.
 */
import { parseArgs } from 'node:util'
import { runCommand } from '../../scripts/command.ts'
import type { FuzzPart } from './part.ts'

/** Every part with the number of runs it makes when nobody says. A part is loaded when it is asked for. */
const PARTS: Record<string, { runs: number; load: () => Promise<FuzzPart> }> = {
  content: { runs: 5000, load: async () => (await import('./content/fuzz-content.ts')).fuzzContent },
  addresses: { runs: 2000, load: async () => (await import('./addresses/fuzz-addresses.ts')).fuzzAddresses },
  faults: { runs: 500, load: async () => (await import('./faults/fuzz-faults.ts')).fuzzFaults },
}

const USAGE = `usage: npm run fuzz [-- --part ${Object.keys(PARTS).join('|')}] [--runs N] [--seed N]

  --part  what to try; all parts one after another when left out
  --runs  how many inputs to try, of each part
  --seed  a whole number that gives the same inputs again; a new one when left out`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      part: { type: 'string' },
      runs: { type: 'string' },
      seed: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(USAGE)
  const seed = wholeNumber('seed', values.seed) ?? Math.floor(Math.random() * 0x7fffffff)
  const asked = wholeNumber('runs', values.runs)
  for (const name of values.part === undefined ? Object.keys(PARTS) : [values.part]) {
    const part = PARTS[name]
    if (!part) throw new Error(`There is no part ${name}. The parts are ${Object.keys(PARTS).join(', ')}.`)
    await runPart(name, await part.load(), { runs: asked ?? part.runs, seed })
  }
}

async function runPart(name: string, run: FuzzPart, options: { runs: number; seed: number }): Promise<void> {
  console.log(`${name}: ${options.runs} runs, seed ${options.seed}`)
  const started = performance.now()
  const { runs, figures = {}, failures } = await run({ ...options, say: (line) => console.log(`${name}: ${line}`) })
  for (const failure of failures) console.error(`\n${failure}\n`)
  const counts = Object.entries(figures).map(([label, count]) => `, ${count} ${label}`)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${name}: ${runs} runs${counts.join('')}, ${failures.length} failures in ${seconds} s`)
  if (failures.length > 0) process.exitCode = 1
}

function wholeNumber(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^\d{1,9}$/.test(value)) throw new Error(`--${option} should be a whole number, but is ${value}.`)
  return Number(value)
}

await main().catch((error: unknown) =>
  runCommand('fuzz', () => {
    throw error
  }),
)
