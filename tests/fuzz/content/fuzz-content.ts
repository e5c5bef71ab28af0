import fc from 'fast-check'
import type { FuzzOptions, FuzzOutcome } from '../part.ts'
import { textOf } from './files.ts'
import { KINDS, mutatedFiles, mutatedFolder, startFiles, type MutatedFolder } from './mutated-folder.ts'
import { openTrials } from './trials.ts'

/** Every so many runs the dear invariants are held against a folder as well. */
const SAMPLED = 50
/** How often progress is said. */
const PROGRESS = 10_000

/** Compiles mutated content folders: nothing may fail, take long, have no place, or be lost without a word. */
export async function fuzzContent({ runs, seed, say }: FuzzOptions): Promise<FuzzOutcome> {
  const figures = { 'kinds of mutations': KINDS, problems: 0, compared: 0 }
  const trials = openTrials()
  let run = 0
  const property = fc.property(mutatedFolder, (folder) => {
    const isSampled = ++run % SAMPLED === 0
    if (run % PROGRESS === 0) say(`${run} runs`)
    const { problems, faults } = trials.run(folder, isSampled)
    figures.problems += problems
    figures.compared += Number(isSampled)
    if (faults.length > 0) throw new Error(faults.join('\n'))
  })
  const details = fc.check(property, { numRuns: runs, seed })
  trials.close()
  return { runs: details.numRuns, figures, failures: details.failed ? [failure(details)] : [] }
}

function failure(details: fc.RunDetails<[MutatedFolder]>): string {
  const [folder] = details.counterexample ?? []
  const files = folder ? mutatedFiles(folder) : new Map<string, Uint8Array>()
  const before = folder ? startFiles(folder) : files
  const changed = [...files.keys()].filter((name) => textOf(files, name) !== textOf(before, name))
  return [
    String(details.errorInstance),
    fc.defaultReportMessage(details) ?? 'failed',
    ...changed.map((name) => `${name}\n${textOf(files, name).slice(0, 5000)}`),
  ].join('\n\n')
}
