import type { Compilation } from '../../../../src/data/compiler/compile.ts'
import type { TopicEntry } from '../../../../src/data/model/catalogue.ts'
import { textOf, type Files } from '../files.ts'
import { writtenIn, type WrittenPart } from './written.ts'

/**
 * What is written in the files, but neither is in the catalogue nor explained by a problem: references and decisions,
 * and addresses in lines of their own.
 */
export function silentLosses(compilation: Compilation, files: Files): string[] {
  const written = writtenIn(files)
  const lost = written.filter((part) => !isShown(part, compilation, written) && !isExplained(part, compilation, files))
  return [
    ...lost.map((part) => `Lost without a word: ${JSON.stringify(part)}`),
    ...lostAddresses(compilation, files).map((address) => `Lost without a word: ${address}`),
  ]
}

function isShown(part: WrittenPart, { catalogue }: Compilation, written: readonly WrittenPart[]): boolean {
  const topic = catalogue.topics.find(({ id }) => id === part.topic)
  const entry = topic?.entries.find(({ guideline }) => guideline.id === part.guideline)
  if (!entry) return false
  return part.option === undefined ? hasReference(entry, part, written) : hasDecision(entry, part)
}

function hasReference({ references }: TopicEntry, part: WrittenPart, written: readonly WrittenPart[]): boolean {
  const isMoved = written.some((other) => other.formerUrl !== undefined && isSame(other.formerUrl, part.url))
  return references.some(
    ({ name, url, formerUrl = '' }) =>
      (isSame(url, part.url) && (isMoved || part.formerUrl !== undefined || folded(name) === folded(part.name))) ||
      isSame(formerUrl, part.url),
  )
}

function hasDecision({ decisions, references }: TopicEntry, { option, url }: WrittenPart): boolean {
  const former = references.filter(({ formerUrl = '' }) => isSame(formerUrl, url)).map((reference) => reference.url)
  return decisions.some(
    (decision) => decision.option === option?.trim() && [url, ...former].some((other) => isSame(decision.url, other)),
  )
}

/** An error of the file itself, or of one that has to do with its topic or guideline, stands for all that it takes along. */
function isExplained({ file, topic, guideline }: WrittenPart, { problems }: Compilation, files: Files): boolean {
  return problems.some((problem) => {
    if (problem.severity !== 'error') return false
    if (problem.file === file || problem.file === '.') return true
    // A file that cannot be read may say everything about what it is named after.
    const text = `${problem.file}\n${textOf(files, problem.file)}`
    return text.includes(topic) || text.includes(guideline)
  })
}

/** Warnings that say that something else is shown in place of what is written. */
const SHOW_ANOTHER: ReadonlySet<string> = new Set(['stale-copy', 'company-disagrees'])

const ADDRESS = /^[ \t]*(?:- )*["']?\w+["']?[ \t]*:[ \t]+["']?(https?:\/\/[^\s\\"',}\]]+)["']?[ \t]*\r?$/gm

/** Where nothing is wrong, every address of a topic's or guideline's file is shown somewhere, examples in its body apart. */
function lostAddresses({ catalogue, problems, linked }: Compilation, files: Files): string[] {
  if (problems.some(({ severity }) => severity === 'error')) return []
  const excused = new Set(problems.filter(({ code }) => SHOW_ANOTHER.has(code)).map(({ file }) => file))
  const shown = JSON.stringify([catalogue, linked.mentions])
  return linked.files.flatMap(({ name, layout }) => {
    if (layout === 'page' || layout === 'post' || excused.has(name)) return []
    const [text = ''] = textOf(files, name).split(/^ {0,3}(?:```|~~~)/m)
    return [...text.matchAll(ADDRESS)]
      .map(([, address = '']) => address)
      .filter((address) => !shown.includes(address) && !shown.includes(normal(address)))
      .map((address) => `${address} in ${name}`)
  })
}

function isSame(a: string, b: string): boolean {
  return normal(a.trim()) === normal(b.trim())
}

function normal(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address
}

function folded(name = ''): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim()
}
