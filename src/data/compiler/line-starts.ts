/** The offsets at which the lines of a text start, the first one at 0. Lines end with a line feed. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

/** The number of the line, from 1, in which an offset lies, given the {@link lineStarts} of its text. */
export function lineAt(starts: readonly number[], offset: number): number {
  // The last start that is not behind the offset lies in [from, to).
  let from = 0
  let to = starts.length
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2)
    if ((starts[middle] ?? 0) <= offset) from = middle
    else to = middle
  }
  return from + 1
}
