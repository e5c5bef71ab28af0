const MOST_SHARED = 35

/**
 * Writes words one after the other with front coding: each says in one character (0-9, a-z) how many characters it
 * shares with the word before it, then gives the rest. `cache cached` becomes `0cache 5d`. Words hold no space.
 */
export function encodeWords(words: readonly string[]): string {
  let previous = ''
  const coded = words.map((word) => {
    const shared = sharedStart(previous, word)
    previous = word
    return shared.toString(36) + word.slice(shared)
  })
  return coded.join(' ')
}

/** Reads what {@link encodeWords} wrote. */
export function decodeWords(code: string): string[] {
  let previous = ''
  if (code === '') return []
  return code.split(' ').map((coded) => (previous = previous.slice(0, parseInt(coded.charAt(0), 36)) + coded.slice(1)))
}

function sharedStart(a: string, b: string): number {
  let at = 0
  while (at < MOST_SHARED && at < a.length && a[at] === b[at]) at++
  return at
}
