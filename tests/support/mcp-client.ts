import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js'

const ROOT = join(import.meta.dirname, '../..')

/** What a tool answered: its text, what it gives to programs, and whether it refused. */
export interface Answer {
  text: string
  structured: unknown
  isError: boolean
}

/** The SDK's own client over standard input and output, connected to a server that it started. */
export interface StartedClient {
  client: Client
  call(tool: string, args: Record<string, unknown>): Promise<Answer>
  /** Reads a resource; gives its text. */
  read(uri: string): Promise<string>
}

/**
 * Starts a server of the Model Context Protocol and connects to it; `args` are Node's. Close the client when done. The
 * client holds what tools give against their output schemas.
 */
export async function startMcp(args: string[], env: Record<string, string>, cwd = ROOT): Promise<StartedClient> {
  const client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args,
      cwd,
      env: { PATH: process.env['PATH'] ?? '', ...env },
    }),
  )
  // Without its list the client knows no output schemas.
  await client.listTools()
  return {
    client,
    call: async (name, args) => {
      const { content, structuredContent, isError } = CallToolResultSchema.parse(
        await client.callTool({ name, arguments: args }),
      )
      const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('')
      return { text, structured: structuredContent, isError: isError === true }
    },
    read: async (uri) => {
      const { contents } = await client.readResource({ uri })
      return contents.map((content) => ('text' in content ? content.text : '')).join('')
    },
  }
}
