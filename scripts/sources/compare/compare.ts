import { folded } from './likeness.ts'
import type { SectionText } from './own-text.ts'
import { pairUp, type Couple } from './pair-up.ts'

/** What happened to a section between two commits. */
export type Change =
  /** Nothing that looks like it is left. */
  | { kind: 'gone'; before: SectionText }
  /** Its heading is worded differently, or its anchor is another one. */
  | { kind: 'renamed'; before: SectionText; after: SectionText }
  /** It stands in another file, on another page, or at another place among its neighbours. */
  | { kind: 'moved'; before: SectionText; after: SectionText }
  | { kind: 'new'; after: SectionText }
  /** What stands below its heading differs by more than spaces and line breaks. */
  | { kind: 'edited'; before: SectionText; after: SectionText }

/**
 * What became of each section, in the order of the later list, what is gone after what it followed. A section can be
 * renamed, moved and edited at once. Pure: it only looks at the two lists.
 */
export function compareSections(before: readonly SectionText[], after: readonly SectionText[]): Change[] {
  const couples = pairUp(before, after)
  const beforeOf = new Map(couples.map((couple) => [couple.after, couple]))
  const kept = new Set(couples.map((couple) => couple.before))
  const positions = new Map(before.map((section, at) => [section, at]))
  const reordered = outOfOrder(
    after.flatMap((section) => positions.get(beforeOf.get(section)?.before ?? section) ?? []),
  )
  const gone = before.filter((section) => !kept.has(section))
  const changes: Change[] = after.flatMap((section): Change[] => {
    const couple = beforeOf.get(section)
    return couple
      ? changesOf(couple, reordered.has(positions.get(couple.before) ?? -1))
      : [{ kind: 'new', after: section }]
  })
  return [...gone.map((section): Change => ({ kind: 'gone', before: section })), ...changes]
}

function changesOf({ before, after }: Couple, isReordered: boolean): Change[] {
  const isRenamed = before.heading !== after.heading || before.anchor !== after.anchor
  const isMoved = before.file !== after.file || pageOf(before.url) !== pageOf(after.url) || isReordered
  const isEdited = folded(before.text) !== folded(after.text)
  return [
    ...(isRenamed ? [{ kind: 'renamed', before, after } as const] : []),
    ...(isMoved ? [{ kind: 'moved', before, after } as const] : []),
    ...(isEdited ? [{ kind: 'edited', before, after } as const] : []),
  ]
}

function pageOf(url: string): string {
  return url.split('#')[0] ?? url
}

/**
 * The fewest numbers that have to be taken out so that the rest ascends: all but a longest increasing subsequence
 * (patience sorting, Fredman 1975).
 */
function outOfOrder(numbers: readonly number[]): Set<number> {
  const ends: number[] = []
  const previous = new Map<number, number | undefined>()
  for (const number of numbers) {
    const found = ends.findIndex((end) => end >= number)
    const at = found < 0 ? ends.length : found
    previous.set(number, ends[at - 1])
    ends[at] = number
  }
  const rest = new Set(numbers)
  for (let number = ends.at(-1); number !== undefined; number = previous.get(number)) rest.delete(number)
  return rest
}
