/**
 * Writes plain data (what JSON can hold) as YAML 1.2 in block style, one value a line. A string is left bare where no
 * reader of YAML 1.1 or 1.2 could take it for anything else (`no`, a day, a comment), and quoted as in JSON otherwise.
 *
 * The `yaml` package can do far more, and took five to ten times as long over the documents of the catalogue (13 MB).
 */
export function yamlText(document: object): string {
  return `${mapping(document, '\n')}\n`
}

/** The lines of a mapping, each but the first after `newline`, which ends in the indentation. */
function mapping(value: object, newline: string): string {
  return Object.entries(value)
    .map(([key, field]) => `${scalar(key)}:${afterKey(field, newline)}`)
    .join(newline)
}

function afterKey(value: unknown, newline: string): string {
  const deeper = `${newline}  `
  if (Array.isArray(value) && value.length > 0)
    return value.map((item) => `${deeper}- ${inList(item, `${deeper}  `)}`).join('')
  if (isFilled(value)) return deeper + mapping(value, deeper)
  return typeof value === 'string' && LINES.test(value)
    ? ` |-${deeper}${value.replace(/\n(?!\n)/g, deeper)}`
    : ` ${scalar(value)}`
}

function inList(value: unknown, newline: string): string {
  return isFilled(value) ? mapping(value, newline) : scalar(value)
}

/** Whether something is a mapping with a key. Lists of lists, which no form has, are written as JSON, which is YAML. */
function isFilled(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
}

// Starts with a letter, so it is no number, day or indicator.
const BARE = /^[A-Za-z_/][\x20-\x7E\u00A0-\u2027\u2030-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD]*$/
const NOT_BARE = /: | #|[: ]$|^(?:true|false|null|yes|no|on|off|y|n)$/i
// Several lines of plain text, of which neither the first nor the last is empty or has space at its edge.
const LINES =
  /^[\x21-\x7E][\x20-\x7E\u00A0-\u2027\u2030-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD]*\n[\n\x20-\x7E\u00A0-\u2027\u2030-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD]*[\x21-\x7E]$/
// What YAML does not let stand in a text, and JSON does.
const UNPRINTABLE = /[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g

function scalar(value: unknown): string {
  if (typeof value === 'string' && BARE.test(value) && !NOT_BARE.test(value)) return value
  return JSON.stringify(value).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
