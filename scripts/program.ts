import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCatalogue, type Place } from './catalogue/open-catalogue.ts'
import { runCommand, type Command } from './command.ts'

const NAME = 'api-stylebook'

const USAGE = `usage: ${NAME} <command> …

  search <query>            find topics, guidelines and their sections
  audit <openapi file>      which options an API takes, and what departs from a guideline
  mcp                       serve the catalogue to editors and assistants
  build --content <folder>  build a site from content of your own

  --version, --help; each command has a --help of its own

STYLEBOOK_CONTENT names a folder of content that takes the place of the catalogue, STYLEBOOK_ORIGIN the address of the
site that links lead to, e.g. https://stylebook.example.`

/** What is not used is not loaded. */
const COMMANDS = new Map<string, () => Promise<Command>>([
  ['search', async () => (await import('./search/search-command.ts')).searchCommand],
  ['audit', async () => (await import('./audit/audit-command.ts')).auditCommand],
  ['mcp', async () => (await import('./mcp/mcp-command.ts')).mcpCommand],
  ['build', async () => (await import('./build/build-command.ts')).buildCommand],
])

/** Runs the package's own program (`bin/api-stylebook.mjs`) in a package or a checkout. What goes wrong is printed. */
export async function runProgram(args: readonly string[], place: Place): Promise<void> {
  const { root } = place
  const [name, ...rest] = args
  if (name === '--version') return console.log(versionOf(root))
  if (name === '--help') return console.log(USAGE)
  const load = COMMANDS.get(name ?? '')
  await runCommand(load ? `${NAME} ${name}` : NAME, async () => {
    if (!load) {
      const known = [...COMMANDS.keys()].join(', ')
      throw new Error(
        `${name === undefined ? 'Which command?' : `There is no command ${name}.`} There are ${known}. See --help.`,
      )
    }
    const command = await load()
    await command({ args: rest, typed: `${NAME} ${name}`, root, open: () => openCatalogue(place, process.env) })
  })
}

function versionOf(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
}
