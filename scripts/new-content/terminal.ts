import { createInterface } from 'node:readline/promises'

/** A terminal to ask on. */
export interface Terminal {
  ask: (question: string) => Promise<string>
  say: (line: string) => void
}

/** Runs a dialogue on the terminal. Rejects when it is left, by Ctrl-C or by Ctrl-D. */
export async function onTerminal<Result>(dialogue: (terminal: Terminal) => Promise<Result>): Promise<Result> {
  const { stdin: input, stdout: output } = process
  const lines = createInterface({ input, output })
  // A question that is left would never be answered.
  const left = new AbortController()
  lines.on('SIGINT', () => lines.close())
  lines.on('close', () => left.abort())
  try {
    return await dialogue({
      ask: (question) => lines.question(question, { signal: left.signal }),
      say: (line) => void output.write(`${line}\n`),
    })
  } catch (error) {
    if (!left.signal.aborted) throw error
    throw new Error('Left before all questions were answered; nothing is written.', { cause: error })
  } finally {
    lines.close()
  }
}
