/** An event of Chromium's trace. Times are in microseconds: `ts`, `dur` by the clock, `tts`, `tdur` of the processor. */
export interface TraceEvent {
  name: string
  /** `X` for an event with a duration. */
  ph: string
  ts: number
  dur?: number
  tts?: number
  tdur?: number
  pid: number
  tid: number
  args?: { data?: { type?: string } }
}

/** What a keystroke cost the page's main thread, in milliseconds. */
export interface Keystroke {
  /** Script from the key to the next key: by the clock, and what the processor worked on it. */
  script: number
  work: number
  /** From the key to the end of the paint that shows the changed results; undefined when they did not change. */
  painted: number | undefined
}

/** A task of the page's main thread, in milliseconds: by the clock, and what the processor worked on it. */
export interface Task {
  duration: number
  work: number
}

/** The mark that the page sets whenever its results change. */
export const RESULTS_MARK = 'results-changed'

/** What to record for the functions below. */
export const CATEGORIES = ['devtools.timeline', 'blink.user_timing', 'toplevel']

/** From how many milliseconds on a task is long, as the Long Tasks API has it. */
export const LONG_TASK = 50

const TASK = 'ThreadControllerImpl::RunTask'
const SCRIPT = new Set([
  'EventDispatch',
  'FunctionCall',
  'EvaluateScript',
  'v8.compileModule',
  'v8.evaluateModule',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'MinorGC',
  'MajorGC',
])

/**
 * Gives the events of the thread that keys were dispatched on, in order. Throws when there was none.
 */
export function mainThread(events: readonly TraceEvent[]): TraceEvent[] {
  return threadOf(events, events.find(isDispatchOf('keydown')))
}

/** Gives the events, in order, of the thread that set this mark, up to it. Throws when there is none. */
export function threadOfMark(events: readonly TraceEvent[], mark: string): TraceEvent[] {
  const end = events.find(({ name }) => name === mark)
  return threadOf(events, end).filter(({ ts }) => ts <= (end?.ts ?? 0))
}

function threadOf(events: readonly TraceEvent[], one: TraceEvent | undefined): TraceEvent[] {
  if (!one) throw new Error('The trace does not have the event that tells its thread.')
  return events.filter(({ pid, tid }) => pid === one.pid && tid === one.tid).toSorted((a, b) => a.ts - b.ts)
}

/**
 * Reads from a page's main thread what each keystroke cost that changed the text of a field. All script up to the next
 * key counts as its own, whatever started it.
 */
export function readKeystrokes(thread: readonly TraceEvent[]): Keystroke[] {
  const keys = [...thread.keys()].filter((at) => isDispatchOf('keydown')(thread[at]))
  return keys.flatMap((first, position) => {
    const caused = thread.slice(first, keys[position + 1])
    if (!caused.some(isDispatchOf('input'))) return []
    const start = thread[first]?.ts ?? 0
    return [{ script: scriptOf(caused, byClock), work: scriptOf(caused, byWork), painted: paintedAfter(start, caused) }]
  })
}

/**
 * Reads which tasks took 50 ms or more by the clock: those up to the first results, while the search is opened, and
 * those after it.
 */
export function readLongTasks(thread: readonly TraceEvent[]): { opening: Task[]; typing: Task[] } {
  const first = thread.find(({ name }) => name === RESULTS_MARK)?.ts ?? Infinity
  const long = thread.filter(({ name, dur = 0 }) => name === TASK && dur >= 1000 * LONG_TASK)
  const task = ({ dur = 0, tdur = 0 }: TraceEvent): Task => ({ duration: dur / 1000, work: tdur / 1000 })
  return {
    opening: long.filter(({ ts }) => ts <= first).map(task),
    typing: long.filter(({ ts }) => ts > first).map(task),
  }
}

/** The most that the processor worked on a task after the first results, in milliseconds. */
export function readLongestWork(thread: readonly TraceEvent[]): number {
  const first = thread.find(({ name }) => name === RESULTS_MARK)?.ts ?? Infinity
  return Math.max(0, ...thread.map(({ name, ts, tdur = 0 }) => (name === TASK && ts > first ? tdur / 1000 : 0)))
}

function isDispatchOf(type: string): (event: TraceEvent | undefined) => boolean {
  return (event) => event?.name === 'EventDispatch' && event.args?.data?.type === type
}

function byClock({ ts, dur = 0 }: TraceEvent): [start: number, end: number] {
  return [ts, ts + dur]
}

function byWork({ tts = 0, tdur = 0 }: TraceEvent): [start: number, end: number] {
  return [tts, tts + tdur]
}

/**
 * Milliseconds of script in events that are in order of their start, by the processor's work unless other times are
 * named. Script runs inside other script, so what overlaps counts once.
 */
export function scriptOf(
  events: readonly TraceEvent[],
  times: (event: TraceEvent) => [start: number, end: number] = byWork,
): number {
  let total = 0
  let covered = -Infinity
  for (const event of events) {
    if (event.ph !== 'X' || !SCRIPT.has(event.name)) continue
    const [start, end] = times(event)
    total += Math.max(0, end - Math.max(start, covered))
    covered = Math.max(covered, end)
  }
  return total / 1000
}

function paintedAfter(start: number, events: readonly TraceEvent[]): number | undefined {
  const changed = events.findLast(({ name }) => name === RESULTS_MARK)
  const paint = changed && events.find(({ name, ts }) => name === 'Paint' && ts >= changed.ts)
  return paint && (paint.ts + (paint.dur ?? 0) - start) / 1000
}
