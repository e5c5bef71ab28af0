/**
 * Runs a script's `main`. What it throws is the user's mistake: it is printed in one line, and the exit code is 1.
 * `name` is what the user typed, e.g. `permalinks`.
 */
export function runCommand(name: string, main: () => unknown): void {
  // Whoever reads along may have seen enough (`| head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  try {
    main()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // Node follows an unknown option with advice that applies to few commands.
    const option = /^Unknown option '[^']*'/.exec(message)?.[0]
    console.error(`${name}: ${option ? `${option}. See --help.` : message}`)
    process.exitCode = 1
  }
}
