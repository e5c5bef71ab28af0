import { readFileSync } from 'node:fs'
import { run, runBeside } from '../setup/run.mjs'
import { say } from '../setup/say.mjs'

/** What was counted so far, and how long each step took. */
const total = { passed: 0, failed: 0 }
const seconds = []

/** A command that passes or fails as a whole. Its output is shown when it has ended, so that it may run beside others. */
export async function check(name, command, args, env) {
  const { result, took } = await timed(name, () => runBeside(command, args, { env }))
  const passed = result.code === 0
  say(`${name}: ${passed ? 'passed' : 'failed'} in ${took} s`)
  if (result.printed.trim() !== '') console.log(result.printed.trimEnd())
  total[passed ? 'passed' : 'failed'] += 1
  return passed
}

/**
 * A command that runs many tests and writes a report, out of which `count` reads how many passed and failed. One that
 * ends badly without a failed test counts as one failure.
 */
export async function suite(name, { command, args, env, report, count }) {
  say(name)
  const { result: code } = await timed(name, () => run(command, args, { env }))
  let counts = { passed: 0, failed: 0 }
  try {
    counts = count(JSON.parse(readFileSync(report, 'utf8')))
  } catch (error) {
    console.error(`${name}: no report was written (${error.message})`)
  }
  total.passed += counts.passed
  total.failed += code !== 0 || counts.passed === 0 ? Math.max(1, counts.failed) : counts.failed
}

/** Prints the seconds of each step and, as the last line, `N passed, N failed`. Ends the process. */
export function conclude() {
  const width = Math.max(...seconds.map(({ took }) => took.length))
  console.log('')
  for (const { name, took } of seconds) console.log(`${took.padStart(width)} s  ${name}`)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed === 0 ? 0 : 1)
}

async function timed(name, act) {
  const start = performance.now()
  const result = await act()
  const took = ((performance.now() - start) / 1000).toFixed(1)
  seconds.push({ name, took })
  return { result, took }
}
