import { resolve } from 'node:path'
import { openCatalogue, type OpenCatalogue } from './catalogue/open-catalogue.ts'

/**
 * Runs a command's `main`. What it throws or rejects with is the user's mistake: it is printed in one line, and the exit
 * code is 1. `name` is what the user typed, e.g. `permalinks`.
 */
export async function runCommand(name: string, main: () => unknown): Promise<void> {
  // Whoever reads along may have seen enough (`| head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  try {
    await main()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // Node follows an unknown option with advice that applies to few commands.
    const option = /^Unknown option '[^']*'/.exec(message)?.[0]
    console.error(`${name}: ${option ? `${option}. See --help.` : message}`)
    process.exitCode = 1
  }
}

/** A command that `npm run` and the package's own program offer alike. */
export type Command = (call: CommandCall) => Promise<void>

/** How a command is called. */
export interface CommandCall {
  args: readonly string[]
  /** What users type to call it, e.g. `npm run search --` or `api-stylebook search`. */
  typed: string
  /** The folder of the project or package. */
  root: string
  /** Opens the catalogue. Rejects with an Error meant for the user. */
  open: () => Promise<OpenCatalogue>
}

/** Runs a command as a script of this project: `npm run <name> -- …`. */
export function runAsScript(name: string, command: Command): Promise<void> {
  const root = resolve('.')
  const open = () => openCatalogue({ root, isPacked: false }, process.env)
  return runCommand(name, () => command({ args: process.argv.slice(2), typed: `npm run ${name} --`, root, open }))
}
