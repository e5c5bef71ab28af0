import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { OpenCatalogue } from '../catalogue/open-catalogue.ts'
import { offerPages } from './resources.ts'
import { offerAudit } from './tools/audit.ts'
import { offerCompare } from './tools/compare.ts'
import { offerDecisions } from './tools/decisions.ts'
import { offerGuideline } from './tools/guideline.ts'
import { offerSearch } from './tools/search.ts'
import { offerTopic } from './tools/topic.ts'

const INSTRUCTIONS = `What published API design guidelines say, topic by topic. \`search\` finds topics, guidelines and sections and gives their ids; \`topic\`, \`guideline\`, \`compare\` and \`decisions\` tell what stands there; \`audit\` holds an OpenAPI document against it. Sentences are the catalogue's own; cite the linked section for what a guideline says.`

/**
 * A server of the Model Context Protocol (https://modelcontextprotocol.io/specification) over a catalogue. It is not
 * connected yet. What a call asks wrongly is answered with an error that says what to do.
 */
export function createServer(catalogue: OpenCatalogue, version: string): McpServer {
  const server = new McpServer(
    { name: 'api-stylebook', title: 'API Stylebook', version },
    { instructions: INSTRUCTIONS },
  )
  for (const offer of [offerSearch, offerTopic, offerGuideline, offerCompare, offerDecisions, offerAudit, offerPages])
    offer(server, catalogue)
  return server
}
