import { afterEach, beforeEach, vi } from 'vitest'

// What a test writes to the console without expecting it is a defect nobody would see otherwise.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  const written = [console.error, console.warn].flatMap((spy) => vi.mocked(spy).mock.calls)
  vi.restoreAllMocks()
  if (written.length > 0) throw new Error(`The test wrote to the console: ${written.join('\n')}`)
})
