import { readFileSync } from 'node:fs'
import { parseArgs, styleText } from 'node:util'
import type { SearchAnswer } from '../../src/data/search/engine.ts'
import { highlight } from '../../src/data/search/highlight.ts'
import type { SearchResult } from '../../src/data/search/result.ts'
import type { Command } from '../command.ts'

const usage = (typed: string) => `usage: ${typed} <query>
       ${typed} --json < queries

  --json  read a query from each line, print { q, results: [{ id, score }] } for each

The content is that of the catalogue, or of the folder that STYLEBOOK_CONTENT names.`

const MOST = 10

/**
 * Searches the catalogue in the terminal, with the code of the page.
 *
 * `--json` reads a query from each line of standard input and prints one line of JSON for each, blank ones included:
 * `{ "q": …, "results": [{ "id": …, "score": … }] }`, at most ten results, one per id.
 */
export const searchCommand: Command = async ({ args, typed, open }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  if (values.help) return console.log(usage(typed))
  if (values.json) {
    if (positionals.length > 0) throw new Error('With --json the queries come from standard input.')
    const queries = linesOf(readFileSync(0, 'utf8'))
    const { search } = await (await open()).search()
    for (const q of queries)
      console.log(JSON.stringify({ q, results: idsOf(search(q, { limit: MOST, onePerId: true })) }))
    return
  }
  const query = positionals.join(' ')
  if (query.trim() === '') throw new Error('What should be searched for?')
  const { search } = await (await open()).search()
  printAnswer(query, search(query, { limit: MOST, onePerId: true }))
}

/** The lines of a text; the line break at its end begins no further one. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function idsOf({ results }: SearchAnswer) {
  return results.map(({ id, score }) => ({ id, score: Number(score.toFixed(4)) }))
}

function printAnswer(query: string, { results, total, words, suggestions }: SearchAnswer): void {
  const read = words.map((word) => word.read).join(' ')
  const isReadAnew = words.some(({ how }) => how === 'typo')
  console.log(`${total === 1 ? '1 result' : `${total} results`} for ${total > 0 && isReadAnew ? read : query}`)
  for (const [position, result] of results.entries()) {
    console.log(`\n${String(position + 1).padStart(2)}  ${marked(result.title, result.words)}`)
    console.log(`    ${place(result)}${reason(result)}`)
    console.log(`    ${dim(result.path)}`)
  }
  if (suggestions) {
    if (suggestions.words.length > 0) console.log(`Did you mean ${suggestions.words.join(', ')}?`)
    for (const { name, path } of suggestions.topics) console.log(`    ${name}  ${dim(path)}`)
  }
}

function place(result: SearchResult): string {
  switch (result.kind) {
    case 'topic':
      return `Topic in ${result.category.name}, guidelines: ${result.guidelines}`
    case 'guideline':
      return `Guideline by ${result.company.name}, topics: ${result.topics}`
    case 'reference':
      return `Section of ${result.guideline.title}, in ${result.topic.name}`
  }
}

function reason({ matches }: SearchResult): string {
  const alias = matches.find(({ field }) => field === 'alias')?.text
  return alias === undefined ? '' : `, also called ${alias}`
}

function marked(text: string, words: readonly string[]): string {
  return highlight(text, words)
    .map((piece) => (piece.isMatch ? paint('bold', piece.text) : piece.text))
    .join('')
}

function dim(text: string): string {
  return paint('dim', text)
}

function paint(style: 'bold' | 'dim', text: string): string {
  return process.stdout.isTTY && process.env['NO_COLOR'] === undefined ? styleText(style, text) : text
}
