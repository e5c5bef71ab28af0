/**
 * Writes content files out of records kept elsewhere: those of the original API Stylebook, and lists of guidelines.
 *
 *   npm run import -- <file or folder> …
 *
 * `--help` says what can be read. Ends with exit code 1 when a record could not be written.
 */
import { runCommand } from './command.ts'
import { importContent } from './import/import-content.ts'

await runCommand('import', () => importContent())
