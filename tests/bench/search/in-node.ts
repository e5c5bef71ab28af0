import { relative } from 'node:path'
import { compile } from '../../../src/data/compiler/compile.ts'
import type { Catalogue } from '../../../src/data/model/catalogue.ts'
import { leaveOneAliasOut, type Left } from './aliases.ts'
import { openEngines } from './engines/all.ts'
import type { Engine } from './engines/engine.ts'
import { generatedCatalogue } from './generated-catalogue.ts'
import { idsOf } from './ids.ts'
import { restrict, type JudgedQuery, type JudgedSet } from './judged-set.ts'
import { measureQuality, type FindIds, type Report } from './quality.ts'
import { openContestants } from './side-by-side/all.ts'
import { measureSpeed, type Speed } from './speed.ts'
import { grouped } from '../table.ts'

/** How many aliases a slow engine is asked. */
const SAMPLE = 200

/** They answer asynchronously, and take part in nothing else. */
const ONLY_SIDE_BY_SIDE = new Set(['pagefind', 'orama'])

/** What to measure. */
export interface Wanted {
  engines: readonly string[]
  /** Folder of the content. */
  content: string
  /** Sizes of generated catalogues, in 4,000 references. */
  scales: readonly number[]
  /** The most keystrokes to time for each catalogue. */
  keystrokes: number
  /** Side by side, one of so many of the judged queries is asked. */
  every: number
}

/** A judged set, by the path of its file. */
export interface NamedSet {
  path: string
  set: JudgedSet
}

/** Something measured of all engines, by their names. */
export interface Measured<T> {
  title: string
  engines: Map<string, T>
}

/** Opens the content and the engines to measure. */
export async function openBench({ engines: names, content, scales, keystrokes, every }: Wanted) {
  const engines = await openEngines(names.filter((name) => !ONLY_SIDE_BY_SIDE.has(name)))
  const quick = engines.filter(({ isSlow }) => !isSlow)
  const { catalogue } = compile({ contentFolder: content, publicFolder: process.env['STYLEBOOK_PUBLIC'] || 'public' })
  return {
    quality: (sets: readonly NamedSet[]) => qualityOf(engines, catalogue, sets),
    sideBySide: (sets: readonly NamedSet[]) => sideBySideOf(names, catalogue, sets, every),
    aliases: () => aliasesOf(engines, catalogue),
    speed: (queries: readonly string[]) => speedOf(quick, catalogue, scales, queries, keystrokes),
  }
}

/** The answers to each judged set, and to all of them together. */
function* qualityOf(
  engines: readonly Engine[],
  catalogue: Catalogue,
  sets: readonly NamedSet[],
): Generator<Measured<Report>> {
  const ids = idsOf(catalogue)
  const finds = engines.map(({ name, build, open }) => [name, remembering(open(build(catalogue)))] as const)
  const reports = (queries: readonly JudgedQuery[]) =>
    new Map(finds.map(([name, find]) => [name, measureQuality(queries, find)]))
  const restricted = sets.map(({ path, set }) => ({ path, ...restrict(set, ids) }))
  for (const { path, queries, leftOut } of restricted) {
    const title = `${relative('', path)}: ${queries.length} queries, ${leftOut.length} left out: what they want does not exist`
    yield { title, engines: reports(queries) }
  }
  if (sets.length > 1)
    yield { title: 'All sets together', engines: reports(restricted.flatMap(({ queries }) => queries)) }
}

/** The answers of many engines to the sets together, in one run. */
async function sideBySideOf(
  names: readonly string[],
  catalogue: Catalogue,
  sets: readonly NamedSet[],
  every: number,
): Promise<Measured<Report>> {
  const ids = idsOf(catalogue)
  const all = sets.flatMap(({ set }) => restrict(set, ids).queries)
  const queries = all.filter((_, at) => at % every === 0)
  const engines = new Map<string, Report>()
  for (const { name, answer } of await openContestants(names)) {
    const answers = await answer(
      catalogue,
      queries.map(({ q }) => q),
    )
    engines.set(
      name,
      measureQuality(queries, (query) => [...(answers.get(query) ?? [])]),
    )
  }
  return { title: `Side by side: ${sets.map(({ path }) => relative('', path)).join(', ')}`, engines }
}

function remembering(find: FindIds): FindIds {
  const known = new Map<string, string[]>()
  return (query) => {
    const found = known.get(query) ?? find(query)
    known.set(query, found)
    return found
  }
}

function aliasesOf(engines: readonly Engine[], catalogue: Catalogue): Measured<Left> {
  return {
    title: 'Every alias taken out once and searched for: the topic, or a section of it, among the first five',
    engines: new Map(
      engines.map(({ name, isSlow, build, open }) => [
        name,
        leaveOneAliasOut(catalogue, (without) => open(build(without)), isSlow ? SAMPLE : Infinity),
      ]),
    ),
  }
}

/** Times and sizes over the content and over generated catalogues. */
function* speedOf(
  engines: readonly Engine[],
  catalogue: Catalogue,
  scales: readonly number[],
  queries: readonly string[],
  keystrokes: number,
): Generator<Measured<Speed>> {
  const measure = (name: string, source: Catalogue) => {
    const { topics, guidelines, references } = source.index.counts
    const title = `${name}: ${grouped(topics + guidelines + references)} documents`
    return { title, engines: measureSpeed(engines, source, queries, keystrokes) }
  }
  yield measure('content', catalogue)
  for (const scale of scales) yield measure(`generated ${scale}x`, generatedCatalogue(scale))
}
