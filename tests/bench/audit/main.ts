/**
 * Measures the audit over real OpenAPI documents, which are fetched and not kept in the repository.
 *
 *   npm run bench:audit -- [--clones <folder>] [--missed] [--json]
 *
 * robustness and speed: over all of `documents.tsv`: how many are analysed, how long each takes, the memory.
 * quality: precision and recall of the options found in the documents that `judged.tsv` judges. A question that no line
 *   judges is left out for that document. --missed lists what is wrong and what is missing.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { audit } from '../../../src/data/audit/audit.ts'
import { answersOf } from '../../../src/data/audit/answers.ts'
import { questionsOf } from '../../../src/data/audit/decided.ts'
import { UnreadableDocument } from '../../../src/data/audit/read-document.ts'
import { compile } from '../../../src/data/compiler/compile.ts'
import { answerHelp } from '../help.ts'
import { percent, table } from '../table.ts'
import { listedDocuments, textOfDocument } from './documents.ts'
import { qualityOf, readJudgements, type Found } from './quality.ts'

answerHelp(import.meta.filename)

const { values } = parseArgs({
  options: { clones: { type: 'string' }, missed: { type: 'boolean' }, json: { type: 'boolean' } },
})

const { catalogue } = compile({ contentFolder: 'content', publicFolder: 'public' })
const questions = questionsOf(catalogue.decisions)
const times: number[] = []
const failed: { document: string; reason: string; isCrash: boolean }[] = []
const found: Found[] = []
let absent = 0
let mostMemory = 0

for (const document of listedDocuments()) {
  const name = `${document.repository}/${document.path}`
  const text = await textOfDocument(document, values.clones)
  if (text === undefined) {
    absent++
    continue
  }
  const start = performance.now()
  try {
    const answers = answersOf(audit(text, questions), questions)
    if (document.isJudged) found.push({ document: name, answers })
  } catch (error) {
    failed.push({ document: name, reason: String(error), isCrash: !(error instanceof UnreadableDocument) })
  }
  times.push(performance.now() - start)
  mostMemory = Math.max(mostMemory, process.memoryUsage().rss)
}

const sorted = times.toSorted((a, b) => a - b)
const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)
const judgedFile = join(import.meta.dirname, 'judged.tsv')
const quality = existsSync(judgedFile) ? qualityOf(found, readJudgements(readFileSync(judgedFile, 'utf8'))) : undefined
const measured = {
  documents: times.length,
  absent,
  analysed: times.length - failed.length,
  crashes: failed.filter(({ isCrash }) => isCrash).length,
  milliseconds: { median: at(0.5), p95: at(0.95), most: at(1) },
  megabytes: Math.round(mostMemory / 1e6),
  quality: quality && { documents: quality.documents, precision: quality.precision, recall: quality.recall },
  failed,
}
if (values.json) console.log(JSON.stringify(measured, undefined, 2))
else {
  const { median, p95, most } = measured.milliseconds
  console.log(
    table([
      ['documents', String(measured.documents)],
      ['could not be had', String(absent)],
      ['analysed, %', percent(measured.analysed / measured.documents)],
      ['crashes', String(measured.crashes)],
      ['median, ms', String(median)],
      ['95 %, ms', String(p95)],
      ['longest, ms', String(most)],
      ['most memory, MB', String(measured.megabytes)],
      ...(quality
        ? [
            ['judged documents', String(quality.documents)],
            ['precision, %', percent(quality.precision)],
            ['recall, %', percent(quality.recall)],
          ]
        : []),
    ]),
  )
  for (const { document, reason } of failed) console.log(`not analysed: ${document}: ${reason}`)
  if (values.missed) for (const line of quality?.wrong ?? []) console.log(line)
}
