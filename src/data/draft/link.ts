import { readDraft, type Draft, type ReadDraft } from './draft.ts'

/** Longer addresses are cut off by some programs that people send them with. */
const LONGEST_LINK = 4000

/** What the part of an address behind `#` begins with when it holds a draft. It is not sent to any server. */
const NAME = 'draft='

/** More characters than any draft has: what unpacks to more was made to do harm. */
const LONGEST_DRAFT = 500_000

/** Whether the part of an address behind `#` holds a draft. */
export function holdsDraft(fragment: string): boolean {
  return fragment.replace(/^#/, '').startsWith(NAME)
}

/**
 * A draft as the part of an address behind `#`, without that sign: its JSON, packed with DEFLATE (RFC 1951) and written
 * in base64url (RFC 4648, section 5). Undefined when the draft is too long for a link.
 */
export async function draftFragment(draft: Draft): Promise<string | undefined> {
  const packed = await through(
    new TextEncoder().encode(JSON.stringify(draft)),
    new CompressionStream('deflate-raw'),
    Number.POSITIVE_INFINITY,
  )
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('')
  const fragment = NAME + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return fragment.length <= LONGEST_LINK ? fragment : undefined
}

/** Reads the draft out of the part of an address behind `#`, or says why there is none. */
export async function draftInFragment(fragment: string): Promise<ReadDraft> {
  try {
    const code = fragment.replace(/^#/, '').slice(NAME.length).replaceAll('-', '+').replaceAll('_', '/')
    const packed = Uint8Array.from(atob(code), (sign) => sign.charCodeAt(0))
    const unpacked = await through(packed, new DecompressionStream('deflate-raw'), LONGEST_DRAFT)
    return readDraft(new TextDecoder('utf-8', { fatal: true }).decode(unpacked))
  } catch {
    return { problem: 'The link is cut off or was changed on its way. Ask for it again, or for the draft as a file.' }
  }
}

/** Bytes through a stream that packs or unpacks them. Rejects when more than `most` come out, or what went in is broken. */
async function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream, most: number) {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = new Blob([bytes]).stream().pipeThrough<Uint8Array>(stream).getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value)
    length += read.value.length
    if (length > most) throw new Error('Too long')
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
