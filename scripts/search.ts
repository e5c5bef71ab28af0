/** `npm run search -- "query"`: what `scripts/search/search-command.ts` says, over the content of this project. */
import { runAsScript } from './command.ts'
import { searchCommand } from './search/search-command.ts'

await runAsScript('search', searchCommand)
