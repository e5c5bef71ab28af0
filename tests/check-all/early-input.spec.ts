import fc from 'fast-check'
import { expectNothingLost, sequences } from '../e2e/early-sequences.ts'
import { test } from '../e2e/page.ts'

const PARTS = 20
const RUNS = 500 / PARTS

for (let part = 1; part <= PARTS; part += 1) {
  test(`nothing that is pressed while the application arrives is lost, part ${part} of ${PARTS}`, async ({ page }) => {
    // A failure says its seed and the shortest sequence that fails.
    await fc.assert(
      fc.asyncProperty(sequences, (sequence) => expectNothingLost(page, sequence)),
      { numRuns: RUNS, endOnFailure: true },
    )
  })
}
