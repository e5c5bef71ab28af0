import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { STANDARDS_FILE } from '../../../src/data/compiler/content-data.ts'
import type { StandardDocument } from '../../../src/data/model/standards.ts'
import { readDocument } from '../document.ts'
import { filedOf } from '../filed.ts'
import type { SourcedContent, SourcedGuideline } from '../guidelines.ts'
import type { Places, Repository } from '../repository/open.ts'
import { citationsIn, type Named } from '../standards/citations.ts'
import { withCitations, yamlOf } from '../standards/enter.ts'
import type { Numbered } from '../standards/numbers.ts'
import { readRfcIndex, RFC_INDEX, type RfcEntry } from '../standards/rfc-index.ts'
import { withRfcs } from '../standards/rows.ts'
import { eachGuideline } from './each-guideline.ts'

/**
 * Enters in the guidelines' files which section names which standard, as the documents stand in the recorded commits,
 * and in `standards.yaml` the RFCs it lacks. Prints how many per guideline, and at the end what is named and has no row.
 * `rfcIndex` is a file with the RFC index; without one it is asked for when an RFC has no row. Rejects when
 * `standards.yaml` has mistakes or the index cannot be had.
 */
export async function enterStandards(content: SourcedContent, places: Places, rfcIndex?: string): Promise<void> {
  const file = content.compilation.data.standards
  if (file && file.problems.length > 0)
    throw new Error(`${STANDARDS_FILE} has mistakes; npm run check-content says where.`)
  const outcomes = await eachGuideline(content, places, (guideline, repository) =>
    reader(content, guideline, repository),
  )
  const read = outcomes.flatMap((outcome) => ('result' in outcome ? [outcome] : []))
  const rows = await completed(
    file?.data ?? [],
    (known) => read.flatMap(({ result }) => result(known).unknown),
    rfcIndex,
  )
  writeIfOther(join(content.contentFolder, STANDARDS_FILE), () => yamlOf(rows))
  const missing = new Map<string, Set<string>>()
  for (const { guideline, result } of read) {
    const { guideline: id } = guideline.source
    const { citations, unknown } = result(rows)
    const path = join(content.contentFolder, content.compilation.linked.guidelines.get(id)?.file ?? '')
    writeIfOther(path, (text) => withCitations(text, citations))
    for (const { number } of unknown) missing.set(number, (missing.get(number) ?? new Set()).add(id))
    console.log(`${id}: ${distinct(citations, 'standard')} standards, named in ${distinct(citations, 'url')} sections`)
  }
  for (const outcome of outcomes)
    if ('reason' in outcome) console.log(`${outcome.guideline.source.guideline}: not read: ${outcome.reason}`)
  for (const [number, ids] of missing) console.log(`no row in ${STANDARDS_FILE}: ${number} (${[...ids].join(', ')})`)
}

/** Gives the function that tells what a document names, given the rows of `standards.yaml`. */
async function reader(
  { compilation, contentFolder }: SourcedContent,
  { source, commit }: SourcedGuideline,
  repository: Repository,
): Promise<(rows: readonly StandardDocument[]) => Named> {
  const filed = filedOf(source.guideline, compilation, contentFolder)
  const document = await readDocument(repository, commit, source)
  return (rows) => citationsIn(document, rows, { dialect: source.dialect, filed })
}

/** The rows with those of RFCs that are named and lack one. The index is only read when it is needed. */
async function completed(
  rows: readonly StandardDocument[],
  unknownOf: (rows: readonly StandardDocument[]) => Numbered[],
  rfcIndex: string | undefined,
): Promise<readonly StandardDocument[]> {
  const unknown = unknownOf(rows)
  return unknown.some(({ id }) => id.startsWith('rfc-')) ? withRfcs(rows, unknown, await readIndex(rfcIndex)) : rows
}

async function readIndex(file: string | undefined): Promise<Map<number, RfcEntry>> {
  if (file !== undefined) return readRfcIndex(readFileSync(file, 'utf8'))
  const answer = await fetch(RFC_INDEX, { signal: AbortSignal.timeout(60_000) })
  if (!answer.ok) throw new Error(`${RFC_INDEX} answers with ${answer.status}; name a copy with --rfc-index.`)
  return readRfcIndex(await answer.text())
}

function writeIfOther(path: string, change: (text: string) => string): void {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const changed = change(text)
  if (changed !== text) writeFileSync(path, changed)
}

function distinct(citations: Named['citations'], key: 'standard' | 'url'): number {
  return new Set(citations.map((citation) => citation[key])).size
}
