import { createHash } from 'node:crypto'
import anyAscii from 'any-ascii'
import { isDeviceName } from '../model/file-name.ts'

const LETTER_WITH_MARKS = /(?<letter>\p{Letter}?)\p{Mark}+/gu
const LATIN = /^\p{Script=Latin}?$/u
const BETWEEN_WORDS = /[^\p{Letter}\p{Mark}\p{Number}]+/gu
const NAMING = /\p{Letter}|\p{Number}/u
/** A script of which many words share one reading, so that the reading does not tell them apart. */
const SHARED_READINGS = /\p{Script=Han}/u
const HASH_LENGTH = 6
/** As the schema of ids has it. */
const LONGEST = 100

/**
 * The slug of a name: lower-case letters a to z, digits and single hyphens, as the schema of ids (`model/text.ts`) has
 * them. The ids of companies and categories are slugs, and so are the names of logo files and the ids that generators
 * propose; so a name's slug never changes. `Haufe Group` gives `haufe-group`, `JSON:API` gives `json-api`, `Zürich`
 * gives `zurich` and `Straßen NRW` gives `strassen-nrw` (transliterated by AnyAscii, https://anyascii.com). A name with
 * Chinese characters, or with none that AnyAscii knows, gets six hexadecimal digits of its SHA-256 as well, which keep
 * it apart from others that read alike: `日本電機` gives `ribendianji-00eff5`; so does one whose slug would be longer
 * than ids may be, or would be kept by Windows. Gives the empty string for a text without letters and digits.
 */
export function slugOf(name: string): string {
  const words = hyphenated(withoutAccents(name), BETWEEN_WORDS).toLowerCase()
  if (!NAMING.test(words) && !NAMING.test(name)) return ''
  const slug = hyphenated(
    anyAscii(words)
      .toLowerCase()
      .replace(/[^a-z0-9-]/g, ''),
    /-+/g,
  )
  const tells = slug !== '' && slug.length <= LONGEST && !SHARED_READINGS.test(words) && !isDeviceName(slug)
  if (tells) return slug
  const begun = slug.slice(0, LONGEST - HASH_LENGTH - 1)
  return hyphenated(`${begun}-${hashOf(words || name)}`, /-+/g)
}

/** Accents fall off Latin letters; the marks of other scripts are part of their letters. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(LETTER_WITH_MARKS, (whole, letter: string) => (LATIN.test(letter) ? letter : whole))
    .normalize('NFC')
}

function hyphenated(text: string, between: RegExp): string {
  return text.replace(between, '-').replace(/^-|-$/g, '')
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH)
}
