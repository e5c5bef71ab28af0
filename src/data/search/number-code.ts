/**
 * Numbers as text that JSON leaves as it is and gzip packs well: little numbers, the frequent ones, take one character.
 * A variable-length code as LEB128 has it, in base 45 over 90 printable characters: the last digit of a number comes
 * from the lower half, the digits before it from the upper half.
 */
const BASE = 45
const FIRST = 35
/** The backslash lies in the range and would be escaped in JSON, so `!` stands for it. */
const BACKSLASH = 92
const STAND_IN = 33

/** How many numbers take at most one and at most two characters. */
export const ONE_CHARACTER = BASE
export const TWO_CHARACTERS = BASE + BASE * BASE

/** Writes whole numbers from 0 on. */
export function encodeNumbers(numbers: Iterable<number>): string {
  let code = ''
  for (const number of numbers) code += encodeNumber(number)
  return code
}

function encodeNumber(number: number): string {
  let code = character(number % BASE)
  // Subtracting one makes the code dense: no number has two spellings.
  for (let rest = Math.floor(number / BASE); rest > 0; rest = Math.floor((rest - 1) / BASE)) {
    code = character(BASE + ((rest - 1) % BASE)) + code
  }
  return code
}

function character(digit: number): string {
  const code = FIRST + digit
  return String.fromCharCode(code === BACKSLASH ? STAND_IN : code)
}

/** Reads what {@link encodeNumbers} wrote. */
export function decodeNumbers(code: string): Int32Array {
  const numbers = new Int32Array(code.length)
  let count = 0
  let rest = 0
  for (let at = 0; at < code.length; at++) {
    const unit = code.charCodeAt(at)
    const digit = (unit === STAND_IN ? BACKSLASH : unit) - FIRST
    if (digit < BASE) {
      numbers[count++] = rest * BASE + digit
      rest = 0
    } else rest = rest * BASE + digit - BASE + 1
  }
  return numbers.subarray(0, count)
}
