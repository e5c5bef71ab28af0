const ADDRESS = /^<?(?<address>https?:\/\/[^\s>]+)/iu
/** What many addresses of documents have, whatever they are about. */
const EVERYWHERE =
  /^(?:https?|www|com|org|net|io|dev|github|gitlab|opensource|blob|tree|main|master|v?next|docs|html?|md|adoc)$/iu
const FIRST_FIELD = /^[?&](?=[^=&\s]+=)/u

/**
 * What a pasted piece of a query says, as text to cut into words; the piece itself where it is neither of these.
 *
 * - The address of a section: its fragment, then the rest, without what all addresses have. A fragment that is a number
 *   counts within its document only and says nothing here.
 * - Parameters as they stand in an address, `?include=a,b&page[size]=5`: their names, as the values are only examples.
 */
export function readPasted(piece: string): string {
  const address = ADDRESS.exec(piece)?.groups?.address
  if (address !== undefined) return readAddress(address)
  if (FIRST_FIELD.test(piece)) return [...new URLSearchParams(piece.slice(1)).keys()].join(' ')
  return piece
}

function readAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined) return address
  const fragment = decoded(url.hash.slice(1))
  const rest = `${url.host} ${decoded(url.pathname)}`.split(/[./\s]+/u).filter((part) => !EVERYWHERE.test(part))
  return [...(/^\d*$/u.test(fragment) ? [] : [fragment]), ...rest].join(' ')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
