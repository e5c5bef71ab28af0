import { createContext, Script } from 'node:vm'

/** Of a processor, so that a busy machine makes no difference. */
const MOST_SECONDS = 2
/** After so long, what never ends is broken off. */
const MOST_WAITING = 60_000

const script = new Script('make()')
const context = createContext({})

/** What `make` gives. Throws when it takes more than two seconds of a processor, or has not ended after `timeout` ms. */
export function withinLimits<Result>(make: () => Result, timeout = MOST_WAITING): Result {
  let result: { value: Result } | undefined
  context['make'] = () => void (result = { value: make() })
  const before = process.cpuUsage()
  script.runInContext(context, { timeout })
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  if (seconds > MOST_SECONDS) throw new Error(`Compiling took ${seconds.toFixed(1)} s of a processor.`)
  if (!result) throw new Error('Compiling gave no result.')
  return result.value
}
