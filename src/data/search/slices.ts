/** Work that can pause where it yields. */
export type Sliced<T> = Generator<undefined, T>

/** How many milliseconds to work before others have their turn: a quarter of a frame, as slow processors take four. */
const SLICE = 4
/** After how many items to pause at most. */
const ITEMS = 128

/** Does something with each item, and can pause between them. */
export function* eachInSlices<T>(items: Iterable<T>, act: (item: T) => void): Sliced<void> {
  let done = 0
  for (const item of items) {
    act(item)
    if (++done % ITEMS === 0) yield
  }
}

/** Does work in one go. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/**
 * Does work in slices of a few milliseconds, each a task of its own, so that keys and paints come in between. Rejects with
 * the signal's reason once that is aborted, without doing the rest.
 */
export async function inSlices<T>(work: Sliced<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    await nextTask()
    signal?.throwIfAborted()
    const end = performance.now() + SLICE
    while (performance.now() < end) {
      const step = work.next()
      if (step.done) return step.value
    }
  }
}

/** A timer would wait four milliseconds each time once it was set a few times in a row. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(undefined)
  })
}
