/**
 * Every ruleset of one option and random ones of many, through the program of @stoplight/spectral-cli, on the documents
 * of all rules they hold: each loads, and reports exactly what its rules report one by one. Prints the first differences
 * and ends with exit code 1 when there are any.
 *
 *   npx tsx tests/check-all/rulesets.ts [--combinations 200] [--seed 1]
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { compile } from '../../src/data/compiler/compile.ts'
import { rulesetOf, type ChosenOption } from '../../src/data/ruleset/ruleset.ts'
import { createRandom } from '../bench/generate-content/random.ts'
import { ruleCases } from '../support/rule-cases.ts'
import { breaksOf } from '../support/spectral.ts'

const { values } = parseArgs({
  options: { combinations: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
})
const CLI = 'node_modules/@stoplight/spectral-cli/dist/index.js'
/** The program takes a list of documents, and a document a second: few show what the ruleset does. */
const DOCUMENTS = 12

const { catalogue } = compile({ contentFolder: 'content', publicFolder: 'public' })
const cases = ruleCases()
const folder = mkdtempSync(join(tmpdir(), 'rulesets-'))
const random = createRandom(Number(values.seed))

function pick<T>(list: readonly T[], count: number): T[] {
  return list
    .map((item) => ({ item, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ item }) => item)
}

const options = Object.entries(catalogue.rules).map(([topic, own]) =>
  Object.entries(own).map(([option, rule]): ChosenOption => ({ topic, option, rule, strength: 'must' })),
)
const single = options.flat().map((option) => [option])
const combined = Array.from({ length: Number(values.combinations) }, () =>
  options.flatMap((own) =>
    pick(own, random.pick([0, 1, 1, 2])).map((option): ChosenOption => ({
      ...option,
      strength: random.pick(['must', 'should', 'may']),
    })),
  ),
)

/** What the program reports on documents, as rule and place, for each. */
async function reported(ruleset: string, documents: readonly object[], name: string): Promise<string[][]> {
  const rulesFile = join(folder, `${name}.yaml`)
  writeFileSync(rulesFile, ruleset)
  const files = documents.map((document, at) => {
    const file = join(folder, `${name}-${at}.json`)
    writeFileSync(file, JSON.stringify(document))
    return file
  })
  const args = [CLI, 'lint', '-r', rulesFile, '-f', 'json', '--quiet', '--fail-severity', 'error', ...files]
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 }).catch(
    // Exit code 1 says that there are breaks.
    (error: { code: unknown; stdout: string; stderr: string }) => {
      if (error.code === 1 && error.stdout.startsWith('[')) return error
      throw new Error(`${name}: ${error.stderr}${error.stdout}`)
    },
  )
  const found = JSON.parse(stdout) as { code: string; path: string[]; source: string }[]
  return files.map((file) =>
    found.filter(({ source }) => source === file).map(({ code, path }) => `${code} at ${path.join('.')}`),
  )
}

/** What a ruleset has to report: what each topic's choice reports by itself. */
async function expected(chosen: readonly ChosenOption[], document: object): Promise<string[]> {
  const topics = [...new Set(chosen.map(({ topic }) => topic))]
  const each = topics.map((topic) =>
    rulesetOf(
      chosen.filter((option) => option.topic === topic),
      topic,
    ),
  )
  return (await Promise.all(each.map((ruleset) => breaksOf(ruleset, document)))).flat()
}

async function differences(chosen: readonly ChosenOption[], name: string): Promise<string[]> {
  const own = cases.filter(({ topic, option }) => chosen.some((one) => one.topic === topic && one.option === option))
  const documents = pick(own, DOCUMENTS).flatMap(({ keeps, breaks }) => [keeps, breaks])
  const actual = await reported(rulesetOf(chosen, name), documents, name)
  const due = await Promise.all(documents.map((document) => expected(chosen, document)))
  return documents.flatMap((document, at) => {
    const [found, wanted] = [actual[at]?.toSorted() ?? [], due[at]?.toSorted() ?? []]
    return found.join('\n') === wanted.join('\n')
      ? []
      : [`${name}: reported [${found.join('; ')}] instead of [${wanted.join('; ')}] of ${JSON.stringify(document)}`]
  })
}

const todo = [...single, ...combined].filter(({ length }) => length > 0).map((chosen, at) => ({ chosen, at }))
const failures: string[] = []
const count = todo.length
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let next = todo.shift(); next; next = todo.shift()) {
      const found = await differences(next.chosen, `ruleset-${next.at}`).catch((error: Error) => [error.message])
      failures.push(...found)
    }
  }),
)
rmSync(folder, { recursive: true })
for (const failure of failures.slice(0, 20)) console.error(failure)
console.log(`${count} rulesets, ${failures.length} differences`)
process.exitCode = failures.length === 0 ? 0 : 1
