/** A value of front matter. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value | undefined }

/**
 * Writes a content file: fields as YAML between two fences, then a text. Strings are quoted as in JSON, which YAML
 * reads as well. Fields that are undefined and lists that are empty are left out.
 */
export function contentFile(fields: { readonly [key: string]: Value | undefined }, text = ''): string {
  return `---\n${mapping(fields, '')}---\n${text === '' ? '' : `\n${text}\n`}`
}

function mapping(fields: { readonly [key: string]: Value | undefined }, indent: string): string {
  return Object.entries(fields)
    .map(([key, value]) => (value === undefined || isEmpty(value) ? '' : `${indent}${key}:${after(value, indent)}`))
    .join('')
}

function after(value: Value, indent: string): string {
  if (typeof value === 'string') return ` ${JSON.stringify(value)}\n`
  if (isList(value)) return `\n${value.map((item) => listItem(item, `${indent}  `)).join('')}`
  return `\n${mapping(value, `${indent}  `)}`
}

function listItem(item: Value, indent: string): string {
  if (typeof item === 'string') return `${indent}- ${JSON.stringify(item)}\n`
  if (isList(item)) throw new Error('Front matter has no lists of lists')
  return `${indent}- ${mapping(item, `${indent}  `).trimStart()}`
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function isEmpty(value: Value): boolean {
  return isList(value) && value.length === 0
}
