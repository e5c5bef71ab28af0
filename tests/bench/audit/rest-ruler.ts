/**
 * Holds the audit against hand-made violations: those of the rules of RESTRuler that concern a question of the catalogue,
 * out of the gold standard that seven experts made for its evaluation (https://github.com/restful-ma/rest-ruler-evaluation).
 * In each of those documents every path breaks the rule of its name. Prints how many the audit and RESTRuler report.
 *
 *   npx tsx tests/bench/audit/rest-ruler.ts --clone <git folder>
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { audit } from '../../../src/data/audit/audit.ts'
import { questionsOf } from '../../../src/data/audit/decided.ts'
import { compile } from '../../../src/data/compiler/compile.ts'
import { answerHelp } from '../help.ts'
import { percent, table } from '../table.ts'

answerHelp(import.meta.filename)

const { clone } = parseArgs({ options: { clone: { type: 'string' } } }).values
if (clone === undefined) throw new Error('Where is the clone? --clone <git folder>')
const FOLDER = '03-effectiveness/violations-experts/openapi'
/** Rules by what they are called in reports, with the option of ours that asks for the same. */
const RULES = [
  { rule: 'A plural noun should be used for collection or store names', topic: 'naming-plural', option: 'plural' },
  { rule: 'A trailing forward slash (/) should not be included in URIs', topic: 'resource-url-slash', option: 'no' },
  {
    rule: 'Hyphens (-) should be used to improve the readability of URIs',
    topic: 'resource-url-format',
    option: 'kebab',
  },
  { rule: 'Lowercase letters should be preferred in URI paths', topic: 'resource-url-format', option: 'kebab' },
  { rule: 'Underscores (_) should not be used in URI', topic: 'resource-url-format', option: 'kebab' },
]

const { catalogue } = compile({ contentFolder: 'content', publicFolder: 'public' })
const questions = questionsOf(catalogue.decisions)

function fileOf(name: string): string {
  return execFileSync('git', ['-C', clone ?? '', 'show', `HEAD:${FOLDER}/${name}`], { encoding: 'utf8' })
}

/** Whether a path, with all that the document has beside its other paths, shows another option than this one. */
function departs(document: Document, path: string, topic: string, option: string): boolean {
  const alone = { ...document, paths: { [path]: document.paths[path] } }
  const { findings, unnamed } = audit(JSON.stringify(alone), questions)
  return [...findings.filter((one) => one.option !== option), ...unnamed].some((one) => one.topic === topic)
}

interface Document {
  paths: Record<string, unknown>
}

/** The paths that the report of RESTRuler names for a rule. */
function reported(report: string, rule: string): Set<string> {
  const rows = report.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  return new Set(rows.flatMap(([, , path = '', broken]) => (broken === rule ? [path] : [])))
}

const counts = RULES.map(({ rule, topic, option }) => {
  // One name is misspelt there.
  const name = rule.replace('forward slash (/)', 'foward-slash').replaceAll(' ', '-')
  const text = fileOf(`gold-standard/${name}.yaml`)
  const document = parse(text) as Document
  const paths = Object.keys(document.paths)
  const ours = new Set(paths.filter((path) => departs(document, path, topic, option)))
  const theirs = reported(fileOf(`reports/Report_${name}.md`), rule)
  for (const path of paths) if (!ours.has(path)) console.log(`not seen: ${path} (${rule})`)
  const count = (seen: Set<string>) => paths.filter((path) => seen.has(path)).length
  return { rule, all: paths.length, ours: count(ours), theirs: count(theirs) }
})
const sum = (key: 'all' | 'ours' | 'theirs') => counts.reduce((total, one) => total + one[key], 0)
console.log(
  table([
    ['rule', 'violations', 'audit', 'RESTRuler'],
    ...counts.map(({ rule, all, ours, theirs }) => [rule, String(all), String(ours), String(theirs)]),
    ['together', String(sum('all')), String(sum('ours')), String(sum('theirs'))],
    ['recall, %', '', percent(sum('ours') / sum('all')), percent(sum('theirs') / sum('all'))],
  ]),
)
