import { setTimeout as wait } from 'node:timers/promises'

const HOSTS_AT_ONCE = 6

/**
 * Works through items, those of different hosts side by side, those of one host one after the other. `work` gets the
 * host's pace: a function to await before each request, which lets `pause` milliseconds pass between two.
 */
export async function eachByHost<Item extends { url: string }>(
  items: readonly Item[],
  pause: number,
  work: (item: Item, pace: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const hosts = new Map<string, Item[]>()
  for (const item of items) {
    const { host } = new URL(item.url)
    hosts.set(host, [...(hosts.get(host) ?? []), item])
  }
  // The host with the most items takes longest.
  const queue = [...hosts.values()].sort((a, b) => b.length - a.length)
  const takeTurns = async () => {
    for (let host = queue.shift(); host; host = queue.shift()) {
      const pace = createPace(pause)
      for (const item of host) await work(item, pace)
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
