/** A file's text. `invalidAt` is the offset of the first byte that is not UTF-8, shown there as U+FFFD. */
export interface Decoded {
  text: string
  invalidAt?: number
}

const REPLACEMENT = '\uFFFD'

/** Reads bytes as UTF-8. A byte order mark stays in the text, so that offsets are those of the file. */
export function decode(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let offset = text.indexOf(REPLACEMENT)
  let byte = 0
  let counted = 0
  while (offset !== -1) {
    // Everything before the first invalid byte is valid, so its length in bytes is known.
    byte += Buffer.byteLength(text.slice(counted, offset))
    counted = offset
    if (!isWrittenAt(bytes, byte)) return { text, invalidAt: offset }
    offset = text.indexOf(REPLACEMENT, offset + 1)
  }
  return { text }
}

/** Whether the file itself contains U+FFFD at this byte, instead of it standing for something unreadable. */
function isWrittenAt(bytes: Uint8Array, byte: number): boolean {
  return bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd
}
