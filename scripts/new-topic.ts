/**
 * Writes the file of a new topic from flags and, on a terminal, from the answers to questions for what is missing.
 *
 *   npm run new:topic [-- --<field> <text> …]
 *
 * `--help` lists the fields. Ends with exit code 1, and writes nothing, when a field is missing or wrong.
 */
import { runCommand } from './command.ts'
import { newContent } from './new-content/new-content.ts'

await newContent('topic').catch((error: unknown) =>
  runCommand('new:topic', () => {
    throw error
  }),
)
