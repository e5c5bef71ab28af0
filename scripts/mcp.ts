/** `npm run mcp`: what `scripts/mcp/mcp-command.ts` says, over the content of this project. */
import { runAsScript } from './command.ts'
import { mcpCommand } from './mcp/mcp-command.ts'

await runAsScript('mcp', mcpCommand)
