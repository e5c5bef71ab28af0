/**
 * Holds our sentences (descriptions, introductions, notes, summaries) against the documents they are about.
 *
 *   npm run check-wording [-- <guideline_id> …] [--from <folder>]
 *
 * A run of eight or more equal words outside code, names and quotes is a finding. Ends with exit code 1 when there is one.
 * Summaries of one topic that are equal are listed as well.
 */
import { parseArgs } from 'node:util'
import { eachGuideline } from './sources/commands/each-guideline.ts'
import { readDocument } from './sources/document.ts'
import { readSourcedContent } from './sources/guidelines.ts'
import { findClones } from './sources/repository/find-clones.ts'
import { equalSummaries } from './sources/wording/equal-summaries.ts'
import { sentencesOf } from './sources/wording/ours.ts'
import { wordingOf } from './sources/wording/runs.ts'
import { runCommand } from './command.ts'
import { publicFolderIn } from '../src/data/compiler/environment.ts'

const CACHE = 'node_modules/.cache/sources'

const USAGE = `usage: npm run check-wording [-- <guideline_id> …] [--from <folder>]

Looks for our sentences (descriptions, introductions, notes, summaries of all content) in the documents of the guidelines
named, or of all in sources.yaml: a run of eight or more equal words outside code, names and quotes is a finding. Say it
in your own words then, or put it in quotes. Also lists the summaries of one topic that are equal, which is right only
where the documents say the same.

  --from <folder>  read clones and bare repositories in this folder instead of asking the internet`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { from: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  if (values.help) return console.log(USAGE)
  const contentFolder = process.env['STYLEBOOK_CONTENT'] || 'content'
  const content = readSourcedContent(contentFolder, publicFolderIn(process.env), positionals)
  const places = { cache: CACHE, ...(values.from !== undefined && { clones: findClones(values.from) }) }
  const files = [...content.compilation.sources].filter(([name]) => name.endsWith('.md'))
  const find = wordingOf(files.flatMap(([name, text]) => sentencesOf(`${contentFolder}/${name}`, text)))
  let count = 0
  const outcomes = await eachGuideline(content, places, async ({ source, commit }, repository) => {
    const { sections, textOf } = await readDocument(repository, commit, source)
    for (const file of new Set(sections.map((section) => section.file))) {
      for (const { place, words } of find(textOf(file))) {
        console.log(`${place}: in ${source.guideline}, ${file}: “${words}”`)
        count += 1
      }
    }
  })
  const asked = new Set(content.guidelines.map(({ source }) => source.guideline))
  const equal = equalSummaries(content.compilation.catalogue.topics).filter(({ guidelines }) =>
    guidelines.some((id) => asked.has(id)),
  )
  for (const { topic, guidelines, summary } of equal)
    console.log(`${topic}: equal in ${guidelines.join(', ')}: ${summary}`)
  for (const outcome of outcomes) {
    if ('reason' in outcome) console.log(`${outcome.guideline.source.guideline}: not read: ${outcome.reason}`)
  }
  console.log(`${outcomes.filter((outcome) => 'result' in outcome).length} documents read, ${count} findings`)
  console.log(`${equal.length} summaries are equal to others of their topic`)
  if (count > 0) process.exitCode = 1
}

await main().catch((error: unknown) =>
  runCommand('check-wording', () => {
    throw error
  }),
)
