/**
 * Measures the audit over real OpenAPI documents, which are fetched and not kept in the repository.
 *
 *   npm run bench:audit -- [--clones <folder>] [--judged] [--questions] [--missed] [--json]
 *
 * robustness and speed: over all of `documents.tsv`: how many are analysed, how long each takes, the memory.
 * quality: precision and recall of the options found in the documents that the three `judged….tsv` judge. A question that
 *   no line judges is left out for that document. --questions gives them for each question, --missed lists what is wrong
 *   and what is missing, --judged leaves out all other documents.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { audit } from '../../../src/data/audit/audit.ts'
import { answersOf } from '../../../src/data/audit/answers.ts'
import { questionsOf } from '../../../src/data/audit/decided.ts'
import { UnreadableDocument } from '../../../src/data/audit/read-document.ts'
import { compile } from '../../../src/data/compiler/compile.ts'
import { answerHelp } from '../help.ts'
import { percent, table } from '../table.ts'
import { JUDGED_SETS, listedDocuments, textOfDocument } from './documents.ts'
import { qualityOf, readJudgements, type Found, type Quality } from './quality.ts'

answerHelp(import.meta.filename)

const { values } = parseArgs({
  options: {
    clones: { type: 'string' },
    judged: { type: 'boolean' },
    questions: { type: 'boolean' },
    missed: { type: 'boolean' },
    json: { type: 'boolean' },
  },
})

const { catalogue } = compile({ contentFolder: 'content', publicFolder: 'public' })
const questions = questionsOf(catalogue.decisions)
const times: number[] = []
const failed: { document: string; reason: string; isCrash: boolean }[] = []
const found: Found[] = []
let absent = 0
let mostMemory = 0

for (const document of listedDocuments()) {
  if (values.judged && !document.set) continue
  const name = `${document.repository}/${document.path}`
  const text = await textOfDocument(document, values.clones)
  if (text === undefined) {
    absent++
    continue
  }
  const start = performance.now()
  try {
    const answers = answersOf(audit(text, questions), questions)
    if (document.set) found.push({ document: name, answers })
  } catch (error) {
    // What cannot be read is missing, with all that readers see in it.
    if (document.set) found.push({ document: name, answers: [] })
    failed.push({ document: name, reason: String(error), isCrash: !(error instanceof UnreadableDocument) })
  }
  times.push(performance.now() - start)
  mostMemory = Math.max(mostMemory, process.memoryUsage().rss)
}

const sorted = times.toSorted((a, b) => a - b)
const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)
const qualities = JUDGED_SETS.map((set) => {
  const judgements = readJudgements(readFileSync(join(import.meta.dirname, `${set}.tsv`), 'utf8'))
  return { set, ...qualityOf(found, judgements) }
})
const measured = {
  documents: times.length,
  absent,
  analysed: times.length - failed.length,
  crashes: failed.filter(({ isCrash }) => isCrash).length,
  milliseconds: { median: at(0.5), p95: at(0.95), most: at(1) },
  megabytes: Math.round(mostMemory / 1e6),
  quality: qualities.map(({ set, documents, precision, recall }) => ({ set, documents, precision, recall })),
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
      ...qualities.flatMap(({ set, documents, precision, recall }) => [
        [`${set}: documents`, String(documents)],
        [`${set}: precision, %`, percent(precision)],
        [`${set}: recall, %`, percent(recall)],
      ]),
    ]),
  )
  for (const { document, reason } of failed) console.log(`not analysed: ${document}: ${reason}`)
  for (const quality of qualities) {
    if (values.questions) console.log(`\n${quality.set}\n${byQuestion(quality)}`)
    if (values.missed) for (const line of quality.wrong) console.log(line)
  }
}

function byQuestion({ topics }: Quality): string {
  const share = (part: number, whole: number) => (whole === 0 ? '-' : percent(part / whole))
  return table([
    ['question', 'judged', 'found', 'right', 'precision, %', 'recall, %'],
    ...[...topics]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([topic, { judged, found: taken, right }]) => [
        topic,
        ...[judged, taken, right].map(String),
        share(right, taken),
        share(right, judged),
      ]),
  ])
}
