import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'

/** How a path is answered at its first, second … visit. */
export type Answer = (response: ServerResponse, visit: number) => unknown

/** Answers with a page. */
export const html =
  (text: string): Answer =>
  (response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(text)

/** Answers with a status code alone. */
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end()

/** A server that answers as told, by path, and notes what it is asked. */
export async function createSite(answers: Record<string, Answer>) {
  const asked: string[] = []
  const agents = new Set<string | undefined>()
  let open = 0
  let mostOpen = 0
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? ''
    asked.push(path)
    agents.add(request.headers['user-agent'])
    mostOpen = Math.max(mostOpen, ++open)
    response.on('close', () => open--)
    const answer = answers[path] ?? status(404)
    answer(response, asked.filter((other) => other === path).length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  onTestFinished(close)
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { url: `http://127.0.0.1:${port}`, asked, agents, mostOpen: () => mostOpen, close }
}
