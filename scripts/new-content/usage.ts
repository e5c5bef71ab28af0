import type { Field, Layout } from './fields.ts'

const DERIVED: Record<Layout, Record<string, string>> = {
  topic: { id: 'taken from the name when left out' },
  guideline: {
    id: 'taken from the company and the title when left out',
    type: 'taken from the address when left out',
    'company-url': 'taken from its other guidelines when left out',
    'company-logo-url': 'taken from its other guidelines or its name when left out',
  },
}

/** The help of `npm run new:topic` or `new:guideline`: every flag with the model's words for its field. */
export function usage(layout: Layout, fields: readonly Field[]): string {
  const width = Math.max(...fields.map(({ flag }) => flag.length))
  const lines = fields.map((field) => `  --${field.flag.padEnd(width)}  ${explain(layout, field)}`)
  const required = fields.filter(({ flag, isRequired }) => isRequired && DERIVED[layout][flag] === undefined)
  return `usage: npm run new:${layout} -- ${required.map(({ flag }) => `--${flag} <text>`).join(' ')} [--<field> <text> …]

Writes a new file to the folder ${layout}s of STYLEBOOK_CONTENT or \`content\`, and says what to do next. It never
overwrites a file. On a terminal it asks for what is missing; what flags do not offer is written in an editor.

${lines.join('\n')}

Lists take several values: divided by commas, or each with a flag of its own.`
}

function explain(layout: Layout, { flag, description, isRequired, isList, choices }: Field): string {
  const derived = DERIVED[layout][flag]
  return [
    description,
    ...(choices.length > 0 ? [`: ${choices.join(', ')}`] : []),
    ...(isList ? [' (list)'] : []),
    ...(derived === undefined ? [] : [`; ${derived}`]),
    ...(isRequired && derived === undefined ? ['; required'] : []),
  ].join('')
}
