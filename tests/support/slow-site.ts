import { createServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Host } from './hosts.ts'

/** About 8 KB of HTML every 50 ms, as a train brings it: enough for a picture to be painted of each piece. */
const PIECE = 8_000
const PAUSE = 50
/** What is far below the first screen comes at once. */
const SLOW = 120_000

/** A host in front of another one, which sends pages piece by piece and everything else as it is. */
export async function startSlow(origin: string): Promise<Host> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', origin))
    const type = answer.headers.get('content-type') ?? ''
    response.writeHead(answer.status, { 'content-type': type })
    if (!type.startsWith('text/html')) return response.end(Buffer.from(await answer.arrayBuffer()))
    for (const piece of pieces(await answer.text())) {
      response.write(piece)
      await setTimeout(PAUSE)
    }
    return response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The slow host has no port.')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Cuts a page between two items of a list, two rows or two sections: a line that is cut in two moves on any page. */
function* pieces(html: string): Generator<string> {
  let start = 0
  while (start < SLOW && start < html.length) {
    const next = html.slice(start + PIECE).search(/<(?:li|tr|label|article|section|button)\b/)
    const end = next === -1 ? html.length : start + PIECE + next
    yield html.slice(start, end)
    start = end
  }
  yield html.slice(start)
}
