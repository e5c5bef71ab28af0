import type { Field } from './fields.ts'
import type { Answers } from './new-file.ts'

/** How questions reach the author, and what they are checked with. */
export interface Dialogue {
  /** Puts a question and gives the line that is typed. */
  ask: (question: string) => Promise<string>
  say: (line: string) => void
  /** The value to propose for a field, given the answers so far. */
  suggest: (field: Field, answers: Answers) => string | undefined
  /** What is wrong with a field's value; empty when nothing is. */
  faults: (field: Field, answers: Answers) => string[]
}

/** Asks for the fields that are not given: first those that are required, then the others, which may be left out. */
export async function askForMissing(fields: readonly Field[], given: Answers, dialogue: Dialogue): Promise<Answers> {
  const answers = new Map(given)
  const missing = fields.filter(({ flag }) => !given.has(flag))
  // An id is derived from the others.
  const required = missing
    .filter(({ isRequired }) => isRequired)
    .toSorted((a, b) => Number(a.flag === 'id') - Number(b.flag === 'id'))
  const optional = missing.filter(({ isRequired }) => !isRequired)
  for (const field of required) await askFor(field, answers, dialogue)
  if (optional.length > 0) dialogue.say('The others may be left out with Enter.')
  for (const field of optional) {
    if (field.needs === undefined || answers.has(field.needs)) await askFor(field, answers, dialogue)
  }
  return answers
}

/** Asks until the answer is valid. */
async function askFor(field: Field, answers: Map<string, readonly string[]>, dialogue: Dialogue): Promise<void> {
  const suggested = dialogue.suggest(field, answers)
  for (;;) {
    const typed = await dialogue.ask(questionFor(field, suggested))
    const values = valuesOf(field, [typed.trim() === '' ? (suggested ?? '') : typed])
    if (values.length === 0) {
      answers.delete(field.flag)
      if (!field.isRequired) return
      dialogue.say('It is required.')
      continue
    }
    answers.set(field.flag, values)
    const faults = dialogue.faults(field, answers)
    if (faults.length === 0) return
    for (const fault of faults) dialogue.say(fault)
  }
}

/** The values of what was typed or given: without blanks, and lists taken apart at their commas. */
export function valuesOf({ isList }: Field, typed: readonly string[]): string[] {
  const values = isList ? typed.flatMap((text) => text.split(',')) : typed
  return values.map((value) => value.trim()).filter((value) => value !== '')
}

function questionFor({ flag, description, choices, isList }: Field, suggested: string | undefined): string {
  const hints = [...(choices.length > 0 ? [choices.join(', ')] : []), ...(isList ? ['several with commas'] : [])]
  const hint = hints.length > 0 ? ` (${hints.join('; ')})` : ''
  return `${flag}: ${description}${hint}${suggested === undefined ? '' : ` [${suggested}]`}`
}
