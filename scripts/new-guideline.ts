/**
 * Writes the file of a new guideline from flags and, on a terminal, from the answers to questions for what is missing.
 *
 *   npm run new:guideline [-- --<field> <text> …]
 *
 * `--help` lists the fields. Ends with exit code 1, and writes nothing, when a field is missing or wrong.
 */
import { runCommand } from './command.ts'
import { newContent } from './new-content/new-content.ts'

await newContent('guideline').catch((error: unknown) =>
  runCommand('new:guideline', () => {
    throw error
  }),
)
