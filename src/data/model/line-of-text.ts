/**
 * What no text of the catalogue may hold, because pages, feeds, pictures or terminals cannot show it, or show something
 * else than is there: control and private characters of the system, halves of characters (surrogates), code points that
 * are none, separators that only some programs take for a line's end, overrides of the direction of writing, and
 * invisible tags. Tab, line feed and carriage return are told apart: they belong into bodies, but not into a line.
 */
const UNPRINTABLE =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]|\p{Noncharacter_Code_Point}/u

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/

/** A character that should not be there, and where it stands in UTF-16 units. */
export interface UnprintableCharacter {
  offset: number
  /** How the author is told, e.g. `the control character U+0007`. */
  what: string
}

/** The first character that a text of several lines may not hold; undefined when there is none. */
export function unprintableIn(text: string): UnprintableCharacter | undefined {
  const found = UNPRINTABLE.exec(text)
  return found ? { offset: found.index, what: nameOf(found[0]) } : undefined
}

/**
 * The first character that keeps a text from being one line; undefined when it is one. This is what all fields of the
 * catalogue are held to: a line break in a name would put further lines of a contributor into what is made of it.
 */
export function notOfALine(text: string): UnprintableCharacter | undefined {
  const offset = text.search(/[\t\n\r]/)
  const other = unprintableIn(text)
  if (offset === -1 || (other && other.offset < offset)) return other
  return { offset, what: nameOf(text.charAt(offset)) }
}

/** The text with a sign of replacement for each of these characters, for places that have to show what was written. */
export function printable(text: string): string {
  return text.replace(new RegExp(UNPRINTABLE, 'gu'), (found) => '\uFFFD'.repeat(found.length))
}

function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  if (character === '\t') return 'a tab'
  if (LINE_BREAK.test(character)) return `a line break (${code})`
  if (/\p{Cc}/u.test(character)) return `the control character ${code}`
  if (/\p{Cs}/u.test(character)) return `half of a character (${code})`
  if (/[\u202A-\u202E\u2066-\u2069]/.test(character)) return `a character that turns the direction of writing (${code})`
  return `a character that nothing can show (${code})`
}
