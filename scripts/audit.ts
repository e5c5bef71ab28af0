/** `npm run audit -- openapi.yaml`: what `scripts/audit/audit-command.ts` says, by the content of this project. */
import { auditCommand } from './audit/audit-command.ts'
import { runAsScript } from './command.ts'

await runAsScript('audit', auditCommand)
