import { setTimeout as wait } from 'node:timers/promises'
import { groupBy } from '../../src/data/compiler/group-by.ts'

const HOSTS_AT_ONCE = 6
/** After so many vain visits in a row a host is left alone: it is down, or has had enough of us. */
const VAIN_VISITS = 3

/** What is done with an item. */
export interface Work<Item> {
  /** Visits it, and gives whether its host had an answer. `pace` is to be awaited before each request. */
  visit: (item: Item, pace: () => Promise<void>) => Promise<boolean>
  /** Is told of the items that are not visited any more. */
  leaveOut: (item: Item) => void
}

/**
 * Works through items, those of different hosts side by side, those of one host one after the other, with `pause`
 * milliseconds between two requests.
 */
export async function eachByHost<Item extends { url: string }>(
  items: readonly Item[],
  pause: number,
  { visit, leaveOut }: Work<Item>,
): Promise<void> {
  const hosts = groupBy(items, ({ url }) => new URL(url).host)
  // The host with the most items takes longest.
  const queue = [...hosts.values()].sort((a, b) => b.length - a.length)
  const takeTurns = async () => {
    for (let host = queue.shift(); host; host = queue.shift()) {
      const pace = createPace(pause)
      let inVain = 0
      for (const item of host) {
        if (inVain >= VAIN_VISITS) leaveOut(item)
        else inVain = (await visit(item, pace)) ? 0 : inVain + 1
      }
    }
  }
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, takeTurns))
}

function createPace(pause: number): () => Promise<void> {
  let next = 0
  return async () => {
    await wait(Math.max(0, next - Date.now()))
    next = Date.now() + pause
  }
}
