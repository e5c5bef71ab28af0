/** What the RFC index says of an RFC. */
export interface RfcEntry {
  title: string
  /** The numbers of those that replaced it directly. */
  obsoletedBy: number[]
}

/** Where the RFC Editor publishes the index. */
export const RFC_INDEX = 'https://www.rfc-editor.org/rfc-index.txt'

/**
 * Reads the text form of the RFC index (https://www.rfc-editor.org/rfc-index.txt): paragraphs that start with a number,
 * then title, authors and day, each ended by a full stop, then remarks in parentheses. Numbers that were never issued
 * are left out. Throws when the text has no entries.
 */
export function readRfcIndex(text: string): Map<number, RfcEntry> {
  const entries = new Map<number, RfcEntry>()
  for (const paragraph of text.split(/\r?\n[ \t]*\r?\n/)) {
    const [, number, rest = ''] = /^\s*(\d{1,5}) (\S[\s\S]*)$/.exec(paragraph) ?? []
    const line = rest.replace(/\s+/g, ' ')
    const title = titleOf(line)
    if (number === undefined || title === undefined) continue
    const successors = /\(Obsoleted by ([^)]*)\)/.exec(line)?.[1] ?? ''
    const obsoletedBy = [...successors.matchAll(/RFC(\d+)/g)].map(([, other]) => Number(other))
    entries.set(Number(number), { title, obsoletedBy })
  }
  if (entries.size === 0) throw new Error('This is no RFC index.')
  return entries
}

const DAY =
  /\. (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\./
const PERSON = String.raw`(?:\p{Lu}[\p{L}'’-]{0,3}\.[ -]?)+ ?\p{L}[\p{L}\d'’ .-]*(?:, Ed\.)?`
const COMPANY = String.raw`\p{L}[^.,]*`
const AUTHORS = new RegExp(`^(?:${PERSON}|${COMPANY})(?:, (?:${PERSON}|${COMPANY}))*$`, 'u')

/** The title ends at the first full stop behind which authors stand and nothing else, up to the day. */
function titleOf(entry: string): string | undefined {
  const day = DAY.exec(entry)
  const head = day ? entry.slice(0, day.index) : ''
  for (let at = head.indexOf('. '); at >= 0; at = head.indexOf('. ', at + 1))
    if (AUTHORS.test(head.slice(at + 2))) return head.slice(0, at)
  return undefined
}

/** The number of the RFC in force in place of another: of several successors the first named, to the end of the way. */
export function inForce(number: number, index: ReadonlyMap<number, RfcEntry>): number {
  const way = new Set<number>()
  let current = number
  for (
    let next: number | undefined = number;
    next !== undefined && !way.has(next);
    [next] = index.get(next)?.obsoletedBy ?? []
  ) {
    way.add(next)
    current = next
  }
  return current
}
