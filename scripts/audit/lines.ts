import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'

/** A longer text takes too long to look for lines in; what is found in it is named by its pointer alone. */
const MOST_CHARACTERS = 8_000_000

/** Gives a function from JSON pointers to the line of the text where it stands, from 1; the nearest one above where it is not there. */
export function linesOf(text: string): (pointer: string) => number {
  if (text.length > MOST_CHARACTERS) return () => 1
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false, merge: true })
  return (pointer) => {
    const keys = pointer
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    let node: unknown = document.contents
    let line = 1
    for (const key of keys) {
      const next = childOf(node, key)
      if (next?.offset === undefined) break
      line = counter.linePos(next.offset).line
      node = next.value
    }
    return Math.max(1, line)
  }
}

function childOf(node: unknown, key: string): { value: unknown; offset: number | undefined } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(key)]
    return { value, offset: rangeOf(value) }
  }
  if (!isMap(node)) return undefined
  // Response codes are numbers in YAML.
  const pair = node.items.find((one) => isPair(one) && isScalar(one.key) && String(one.key.value) === key)
  return pair && { value: pair.value, offset: rangeOf(pair.key) }
}

function rangeOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined
}
