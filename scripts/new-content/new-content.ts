import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { compile } from '../../src/data/compiler/compile.ts'
import type { Problem } from '../../src/data/compiler/problem.ts'
import { fullMessage } from '../../src/data/compiler/report.ts'
import { askForMissing, valuesOf } from './ask.ts'
import { isAbout, problemsOf } from './check-file.ts'
import { fieldsOf, type Field, type Layout } from './fields.ts'
import { fileName, fileText, type Answers } from './new-file.ts'
import { nextSteps } from './next-steps.ts'
import { suggestValue } from './suggest-values.ts'
import { onTerminal } from './terminal.ts'
import { usage } from './usage.ts'
import { publicFolderIn } from '../../src/data/compiler/environment.ts'

/**
 * Writes the file of a new topic or guideline from the flags of the command line and, on a terminal, from the answers to
 * questions for what is missing. Rejects with what is wrong, in the compiler's words, and then writes nothing.
 */
export async function newContent(layout: Layout): Promise<void> {
  const fields = fieldsOf(layout)
  const { given, isHelp } = readFlags(fields)
  if (isHelp) return console.log(usage(layout, fields))
  const contentFolder = process.env['STYLEBOOK_CONTENT'] || 'content'
  const publicFolder = publicFolderIn(process.env)
  const content = compile({ contentFolder, publicFolder })
  const hasPublicFile = (path: string) => existsSync(join(publicFolder, path))
  const suggest = ({ flag }: Field, answers: Answers) => suggestValue(layout, flag, answers, content.linked)
  const check = (answers: Answers) =>
    problemsOf(fileName(layout, answers), fileText(layout, fields, answers), content, hasPublicFile)

  const answers = withSuggestions(fields, await complete(fields, given, suggest, check), suggest)
  const problems = check(answers)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map((error) => flagged(error, fields)).join('\n'))
  const file = join(contentFolder, fileName(layout, answers))
  write(file, fileText(layout, fields, answers))
  for (const problem of problems) if (isWorthTelling(problem)) console.log(`Note: ${fullMessage(problem)}`)
  console.log(nextSteps(layout, { file, answers, hasPublicFile }))
}

function readFlags(fields: readonly Field[]): { given: Answers; isHelp: boolean } {
  const options: ParseArgsConfig['options'] = { help: { type: 'boolean' } }
  for (const { flag } of fields) options[flag] = { type: 'string', multiple: true }
  const { values } = parseArgs({ options })
  const given = fields.flatMap((field) => {
    const written = values[field.flag]
    return Array.isArray(written) ? [[field.flag, valuesOf(field, written.map(String))] as const] : []
  })
  return { given: new Map(given), isHelp: values['help'] === true }
}

type Suggest = (field: Field, answers: Answers) => string | undefined

/** Asks for the rest when a required field is missing, or says which are when there is nobody to ask. */
async function complete(
  fields: readonly Field[],
  given: Answers,
  suggest: Suggest,
  check: (answers: Answers) => Problem[],
): Promise<Answers> {
  const missing = fields.filter(
    (field) => field.isRequired && !given.get(field.flag)?.length && suggest(field, given) === undefined,
  )
  if (missing.length === 0) return given
  if (!process.stdin.isTTY) throw new Error(missingFlags(missing))
  const faults = (field: Field, answers: Answers) =>
    check(answers)
      .filter((problem) => problem.severity === 'error' && isAbout(problem, field))
      .map(fullMessage)
  return onTerminal(({ ask, say }) => askForMissing(fields, given, { ask, say, suggest, faults }))
}

function missingFlags(missing: readonly Field[]): string {
  // An id follows from the others, mostly.
  const named = missing.filter(({ flag }) => flag !== 'id' || missing.length === 1)
  const lines = named.map(({ flag, description }) => `  --${flag}  ${description}`)
  return ['There is no terminal to ask on, and these are missing:', ...lines, 'See --help.'].join('\n')
}

function withSuggestions(fields: readonly Field[], given: Answers, suggest: Suggest): Answers {
  const answers = new Map(given)
  for (const field of fields) {
    const suggested = answers.has(field.flag) ? undefined : suggest(field, answers)
    if (suggested !== undefined) answers.set(field.flag, [suggested])
  }
  return answers
}

/** A problem in the compiler's words, behind the flag that it is about. */
function flagged(problem: Problem, fields: readonly Field[]): string {
  const field = fields.findLast((candidate) => isAbout(problem, candidate))
  return field ? `--${field.flag}: ${fullMessage(problem)}` : fullMessage(problem)
}

/** A new file has neither logo nor references yet; that is among the next steps. */
function isWorthTelling({ code }: Problem): boolean {
  return !['missing-logo', 'guideline-without-topics', 'topic-without-references'].includes(code)
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, text, { flag: 'wx' })
  } catch (error) {
    if (!existsSync(file)) throw error
    throw new Error(`${file} is there already and stays as it is. Choose another --id.`, { cause: error })
  }
}
