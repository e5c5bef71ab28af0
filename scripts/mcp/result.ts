import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'

/** What a tool answers: Markdown to read, and the same for programs. */
export function result(text: string, structuredContent: Record<string, unknown>): CallToolResult {
  return { content: [{ type: 'text', text }], structuredContent }
}

/** Every tool only reads what is on this machine, and answers the same every time. */
export const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false }
