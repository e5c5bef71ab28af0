import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Command } from '../command.ts'

const usage = (typed: string) => `usage: ${typed}

Serves the catalogue to editors and assistants over the Model Context Protocol, on standard input and output, until its
input ends. It offers the tools search, topic, guideline, compare, decisions and audit, and every page as Markdown.

Links are full addresses when STYLEBOOK_ORIGIN is set, e.g. to https://stylebook.example, and paths of the site otherwise.
STYLEBOOK_CONTENT names another folder of content.`

/** Serves the catalogue over the Model Context Protocol, on standard input and output. */
export const mcpCommand: Command = async ({ args, typed, root, open }) => {
  const { values } = parseArgs({ args: [...args], options: { help: { type: 'boolean' } } })
  if (values.help) return console.log(usage(typed))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const catalogue = await open()
  const [{ createServer }, { StdioServerTransport }] = await Promise.all([
    import('./server.ts'),
    import('@modelcontextprotocol/sdk/server/stdio.js'),
  ])
  await createServer(catalogue, version).connect(new StdioServerTransport())
}
