import { expect, test } from 'vitest'
import { mainThread, readKeystrokes, readLongTasks, RESULTS_MARK, type TraceEvent } from '../../bench/browser/trace.ts'

const TASK = 'ThreadControllerImpl::RunTask'

/** An event that begins after `at` milliseconds and takes `took`, half of it work of the processor. */
function event(name: string, at: number, took = 0, type?: string): TraceEvent {
  const times = { ts: 1000 * at, dur: 1000 * took, tts: 500 * at, tdur: 500 * took }
  return { name, ph: took > 0 ? 'X' : 'I', ...times, pid: 1, tid: 1, ...(type && { args: { data: { type } } }) }
}

test('a keystroke costs all script up to the next one, and what runs inside other script once', () => {
  const thread = mainThread([
    event('EventDispatch', 0, 1, 'keydown'),
    event('EventDispatch', 2, 6, 'input'),
    event('FunctionCall', 3, 4),
    event('FunctionCall', 20, 2),
    event('Layout', 22, 5),
    event('EventDispatch', 100, 1, 'keydown'),
    event('EventDispatch', 101, 3, 'input'),
  ])
  expect(readKeystrokes(thread).map(({ script, work }) => [script, work])).toEqual([
    [9, 4.5],
    [4, 2],
  ])
})

test('keys that change no text are no keystrokes', () => {
  const thread = mainThread([event('EventDispatch', 0, 1, 'keydown'), event('FunctionCall', 2, 50)])
  expect(readKeystrokes(thread)).toEqual([])
})

test('painted is the end of the first paint after the last change of the results', () => {
  const [changed, unchanged] = readKeystrokes(
    mainThread([
      event('EventDispatch', 10, 1, 'keydown'),
      event('EventDispatch', 11, 2, 'input'),
      event('Paint', 14, 1),
      event(RESULTS_MARK, 20),
      event('Paint', 24, 2),
      event('Paint', 40, 1),
      event('EventDispatch', 100, 1, 'keydown'),
      event('EventDispatch', 101, 1, 'input'),
      event('Paint', 104, 1),
    ]),
  )
  expect(changed?.painted).toBe(16)
  expect(unchanged?.painted).toBeUndefined()
})

test('other threads do not count, in whatever order the trace has its events', () => {
  const elsewhere = { ...event('FunctionCall', 3, 70), tid: 2 }
  const thread = mainThread([event('EventDispatch', 2, 3, 'input'), elsewhere, event('EventDispatch', 0, 1, 'keydown')])
  expect(readKeystrokes(thread).map(({ script }) => script)).toEqual([4])
})

test('long tasks are those before the first results and those after', () => {
  const thread = mainThread([
    event('EventDispatch', 0, 1, 'keydown'),
    event(TASK, 10, 80),
    event(TASK, 100, 49),
    event(TASK, 200, 60),
    event(RESULTS_MARK, 230),
    event(TASK, 300, 50),
  ])
  expect(readLongTasks(thread)).toEqual({
    opening: [
      { duration: 80, work: 40 },
      { duration: 60, work: 30 },
    ],
    typing: [{ duration: 50, work: 25 }],
  })
})
