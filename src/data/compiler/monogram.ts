/** Ground, division and letters of the 12 hues (15°, 45°, … 345°): oklch(.93 .05 h), (.86 .085 h) and (.36 .12 h) as sRGB. */
const HUES = [
  ['#ffdbdd', '#ffbbbf', '#6e1728'],
  ['#ffdecd', '#ffc0a3', '#6d2000'],
  ['#fce4c4', '#f2ca92', '#602f00'],
  ['#eceac4', '#d9d593', '#483e00'],
  ['#daf0cf', '#b9dea6', '#1d4a00'],
  ['#caf3e0', '#9be3c3', '#004f2c'],
  ['#c2f3f2', '#8be3e2', '#004e50'],
  ['#c5f0ff', '#92ddfb', '#00476c'],
  ['#d2eaff', '#acd4ff', '#003b7a'],
  ['#e4e4ff', '#cbcaff', '#392f78'],
  ['#f5deff', '#e6c1f8', '#542467'],
  ['#ffdbf0', '#fabbde', '#661b4b'],
] as const

/** The heraldic divisions of the field: plain, diagonal, base, halved, counter-diagonal, quartered. */
const DIVISIONS = [
  '',
  'M0 34 34 0v34z',
  'M0 22h34v12H0z',
  'M17 0h17v34H17z',
  'M0 0h34L0 34z',
  'M17 0h17v17H17zM0 17h17v17H0z',
] as const

const FONT = '-apple-system,Segoe UI,Roboto,Helvetica Neue,Liberation Sans,Arial,sans-serif'

/**
 * The SVG that stands for a company without a logo: its letters on a field whose hue and division follow from its id,
 * so that it looks the same for ever. `letters` overrules those taken from the name.
 */
export function monogram(id: string, name: string, letters = lettersOf(name)): string {
  const hash = fnv1a(id)
  const [ground, division, ink] = HUES[hash % HUES.length] ?? HUES[0]
  const shape = DIVISIONS[Math.floor(hash / HUES.length) % DIVISIONS.length]
  const size =
    [...letters].length > 2
      ? 'y="21.3" font-size="12" textLength="25" lengthAdjust="spacingAndGlyphs"'
      : 'y="22.6" font-size="15.5"'
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 34 34">' +
    `<path fill="${ground}" d="M0 0h34v34H0z"/>${shape && `<path fill="${division}" d="${shape}"/>`}` +
    `<text x="17" ${size} text-anchor="middle" font-family="${FONT}" font-weight="700" fill="${ink}">${escape(letters)}</text></svg>`
  )
}

/**
 * The letters for a name: an initialism of up to three characters as it is, also in front of other words (`SBB`,
 * `SPS Commerce`), the initials of the first two words (`Open Geo`), or the first two letters of the only one.
 */
function lettersOf(name: string): string {
  const words = name.match(/[\p{Letter}\p{Number}]+/gu) ?? []
  const [first = '?', second] = words
  if (/^[\p{Uppercase_Letter}\p{Number}]{2,3}$/u.test(first)) return first
  // Small words carry no initial: Government of Canada is GC.
  const next = words.slice(1).find((word) => /^[\p{Uppercase_Letter}\p{Number}]/u.test(word)) ?? second
  const letters = next === undefined ? [...first].slice(0, 2) : [[...first][0], [...next][0]?.toUpperCase()]
  return letters.join('').replace(/^./u, (letter) => letter.toUpperCase())
}

/** FNV-1a, 32 bits, over the UTF-8 bytes (http://www.isthe.com/chongo/tech/comp/fnv/). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)
}
