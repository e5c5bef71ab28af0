/** Accents, and the optional vowel points of Hebrew and Arabic. Marks that tell letters apart (kana, Indic) stay. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g

/** Letters that Unicode does not decompose into a base letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
}
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/**
 * Gives the form under which a word is found: lower case, without accents. `Zürich` gives `zurich`, `Straße` gives
 * `strasse`, `ﬁeld` gives `field`. Decomposes by Unicode's NFKD and composes what is left, so that every script
 * matches itself exactly.
 */
export function fold(text: string): string {
  // Nearly all words are plain ASCII and need none of the work below.
  // oxlint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC')
}

/**
 * Gives a text as its folded words with hyphens between them, the form in which what a reader types is compared with
 * names and ids: `Haufe Group` gives `haufe-group`, `Électricité` gives `electricite`.
 */
export function foldedWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
