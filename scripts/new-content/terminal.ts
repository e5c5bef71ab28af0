import { isCancel, log, text } from '@clack/prompts'

/** A terminal to ask on. */
export interface Terminal {
  /** Puts a question and gives the line that is typed. */
  ask: (question: string) => Promise<string>
  say: (line: string) => void
}

/** Runs a dialogue on the terminal. Rejects when it is left, by Ctrl-C or by Escape. */
export async function onTerminal<Result>(dialogue: (terminal: Terminal) => Promise<Result>): Promise<Result> {
  return dialogue({
    async ask(question) {
      const answer = await text({ message: question })
      if (isCancel(answer)) throw new Error('Left before all questions were answered; nothing is written.')
      return answer ?? ''
    },
    say: (line) => log.message(line),
  })
}
