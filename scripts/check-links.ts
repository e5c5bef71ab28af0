/**
 * Visits the external addresses of the content, fragments included, and reports those that do not lead where they should.
 *
 *   npm run check-links [-- <guideline_id> …] [--json] [--again]
 *
 * Ends with exit code 1 when an address is broken. `--help` tells more.
 */
import { parseArgs } from 'node:util'
import packageJson from '../package.json' with { type: 'json' }
import { compile } from '../src/data/compiler/compile.ts'
import { addressesOf } from './check-links/addresses.ts'
import { checkPage, leftOut, pagesOf, type Page } from './check-links/check-page.ts'
import { eachByHost } from './check-links/hosts.ts'
import { openResults, type KeptResults } from './check-links/kept-results.ts'
import { isBroken, jsonReport, textReport } from './check-links/report.ts'
import { stateName, type Results } from './check-links/result.ts'
import type { Manners } from './check-links/visit-page.ts'
import { runCommand } from './command.ts'
import { publicFolderIn, repositoryIn } from '../src/data/compiler/environment.ts'

const CACHE = 'node_modules/.cache/check-links.jsonl'

const USAGE = `usage: npm run check-links [-- <guideline_id> …] [--json] [--again]

Visits the external addresses of the guidelines named, or of all content (STYLEBOOK_CONTENT or \`content\`), and looks
for their fragments in the pages. One page at a time is asked of each host.

  --json           print { counts, addresses: [{ address, state, reason, movedTo, place }] }
  --again          visit all addresses; otherwise results of the last 30 days count, of broken ones those of today
  --pause <s>      seconds between two requests to one host; 1 when left out
  --timeout <s>    seconds to wait for an answer; 20 when left out
  --retries <n>    how often to come back after no answer, 429 or 5xx; 2 when left out
  --cache <file>   where results are kept; ${CACHE} when left out

An address is broken when its page is missing, its server does not answer, or the page lacks its fragment. It is not
decided when programs are kept out or the page may get its anchors in the browser. Hosts that are down or have had
enough are left alone after three pages. Interrupt it at any time: the next run goes on from there. The exit code is 1
when an address is broken.`

const OPTIONS = {
  json: { type: 'boolean' },
  again: { type: 'boolean' },
  pause: { type: 'string', default: '1' },
  timeout: { type: 'string', default: '20' },
  retries: { type: 'string', default: '2' },
  cache: { type: 'string', default: CACHE },
  help: { type: 'boolean' },
} as const

/** Says to hosts who asks, and where to complain if anybody has said so. */
function userAgent(): string {
  const repository = repositoryIn(process.env, 'repository' in packageJson ? packageJson.repository : undefined)
  return `${packageJson.name} check-links${repository ? ` (+${repository})` : ''}`
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  if (values.help) return console.log(USAGE)
  const manners = {
    pause: 1000 * numberOf('pause', values.pause),
    timeout: 1000 * numberOf('timeout', values.timeout),
    retries: numberOf('retries', values.retries),
    userAgent: userAgent(),
  }
  const folder = process.env['STYLEBOOK_CONTENT'] || 'content'
  const content = compile({ contentFolder: folder, publicFolder: publicFolderIn(process.env) })
  const addresses = addressesOf(content, positionals)
  const kept = openResults(values.cache, new Date().toISOString().slice(0, 10))
  const missing = [...addresses.keys()].filter((address) => values.again || !kept.get(address))
  const visited = await visit(pagesOf(missing), manners, kept)

  const checked = [...addresses.keys()].flatMap((address) => {
    const result = visited.get(address) ?? kept.get(address)
    return result ? [{ address, result }] : []
  })
  const report = { addresses, sources: content.sources, folder: folder.replace(/\/+$/, '') }
  console.log(values.json ? jsonReport(checked, report) : textReport(checked, report))
  process.exitCode = checked.some(isBroken) ? 1 : 0
}

/** Visits pages, keeps what their visits show, and tells how far it got. */
async function visit(pages: Page[], manners: Manners & { pause: number }, kept: KeptResults): Promise<Results> {
  const visited: Results = new Map()
  let done = 0
  const take = ({ url }: Page, found: Results) => {
    kept.keep(found)
    for (const [address, result] of found) visited.set(address, result)
    done += 1
    const notFine = [...found.values()].find(({ state }) => state !== 'fine')
    console.error(`${done}/${pages.length}  ${url}${notFine ? `  ${stateName(notFine)}: ${notFine.reason}` : ''}`)
  }
  await eachByHost(pages, manners.pause, {
    visit: async (page, pace) => {
      const found = await checkPage(page, manners, pace)
      take(page, found)
      return [...found.values()].some(({ isPassing }) => !isPassing)
    },
    leaveOut: (page) => take(page, leftOut(page)),
  })
  return visited
}

function numberOf(flag: string, value: string): number {
  const parsed = Number(value)
  if (value.trim() === '' || !(parsed >= 0)) throw new Error(`--${flag} is ${value}, but should be a number.`)
  return parsed
}

await main().catch((error: unknown) =>
  runCommand('check-links', () => {
    throw error
  }),
)
// linkinator may still be waiting to come back to a server that asked for more patience than we have.
await new Promise<void>((resolve) => void process.stdout.write('', () => resolve()))
process.exit()
