/** What stands where a text is cut off. */
export const CUT = ' …'

/**
 * Breaks a text into at most `max` lines that each satisfy `fits`, at spaces and after hyphens; a word that does not fit
 * alone is broken anywhere. What is left over is cut off with an ellipsis.
 */
export function breakLines(text: string, fits: (line: string) => boolean, max: number): string[] {
  const lines: string[] = []
  let rest = text.trim().replace(/\s+/g, ' ')
  while (rest !== '') {
    if (lines.length === max) return [...lines.slice(0, -1), shorten(lines.at(-1) ?? '', fits)]
    const end = lineEnd(rest, fits)
    lines.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return lines
}

/** Where the first line ends: behind as many words as fit, or as many characters of a word that does not. */
function lineEnd(text: string, fits: (line: string) => boolean): number {
  const words = lastFitting(wordEnds(text), text, fits)
  if (words > 0) return words
  const ends = [...text.matchAll(/./gsu)].map((character) => character.index + character[0].length)
  return Math.max(lastFitting(ends, text, fits), ends[0] ?? 0)
}

function wordEnds(text: string): number[] {
  return [...text.matchAll(/(?<=-)(?=[^\s-])|\s+|$/g)].map((gap) => gap.index + gap[0].length)
}

function lastFitting(ends: readonly number[], text: string, fits: (line: string) => boolean): number {
  let last = 0
  for (const end of ends) {
    if (!fits(text.slice(0, end).trimEnd())) return last
    last = end
  }
  return last
}

function shorten(line: string, fits: (line: string) => boolean): string {
  const end = lineEnd(line, (start) => fits(start + CUT))
  return line.slice(0, end).trimEnd() + CUT
}
