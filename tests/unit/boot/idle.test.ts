import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { idle } from '../../../src/boot/idle.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A browser that is never idle, and keeps to the limit it is given. */
function busyBrowser(): void {
  const requestIdleCallback = (act: () => void, { timeout }: IdleRequestOptions = {}) =>
    timeout === undefined ? 0 : setTimeout(act, timeout)
  vi.stubGlobal('window', { requestIdleCallback })
  vi.stubGlobal('requestIdleCallback', requestIdleCallback)
}

test('what waits for an idle browser comes after five seconds where the browser is never idle', async () => {
  busyBrowser()
  const come = vi.fn<() => void>()
  void idle().then(come)
  await vi.advanceTimersByTimeAsync(4_999)
  expect(come).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(come).toHaveBeenCalledOnce()
})

test('a browser that does not tell when it is idle is not waited for', async () => {
  vi.stubGlobal('window', {})
  const come = vi.fn<() => void>()
  void idle().then(come)
  await vi.advanceTimersByTimeAsync(0)
  expect(come).toHaveBeenCalledOnce()
})
