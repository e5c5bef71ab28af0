/**
 * Lists the packages whose licence is not among those allowed here, and ends with exit code 1 when there are any.
 *
 *   npm run check-licences
 */
import { readFileSync } from 'node:fs'
import { refusedLicences } from './check-licences/refused-licences.ts'
import { runCommand } from './command.ts'

await runCommand('check-licences', () => {
  const refused = refusedLicences(readFileSync('package-lock.json', 'utf8'))
  for (const line of refused) console.log(line)
  if (refused.length === 0) return console.log('Every package has a licence that is allowed.')
  throw new Error('Do without these packages, or allow their licence in scripts/check-licences/refused-licences.ts.')
})
