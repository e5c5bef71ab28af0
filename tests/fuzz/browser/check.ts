import fc from 'fast-check'
import type { FuzzOutcome } from '../part.ts'

interface Tried<Input> {
  input: fc.Arbitrary<Input>
  runs: number
  seed: number
  say: (line: string) => void
  /** What of an input broke an invariant; empty when all held. */
  faultsOf: (input: Input) => Promise<string[]>
}

const PROGRESS = 250

/** Tries inputs one after another until one breaks an invariant. Shrinking it would take as long as the patience for each. */
export async function checkInputs<Input>({ input, runs, seed, say, faultsOf }: Tried<Input>): Promise<FuzzOutcome> {
  let run = 0
  const property = fc.asyncProperty(input, async (one) => {
    if (++run % PROGRESS === 0) say(`${run} runs`)
    const faults = await faultsOf(one)
    if (faults.length > 0) throw new Error(faults.join('\n'))
  })
  const details = await fc.check(property, { numRuns: runs, seed, endOnFailure: true })
  const report = `${String(details.errorInstance)}\n\n${fc.defaultReportMessage(details) ?? ''}`
  return { runs: details.numRuns, failures: details.failed ? [report] : [] }
}
