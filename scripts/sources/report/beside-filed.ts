import { foldedHeading } from '../compare/likeness.ts'
import type { Filed } from '../filed.ts'
import { rank } from '../sections.ts'
import type { Section } from '../section.ts'

/**
 * The sections that belong to a filed one by what `review/` says, `covered-by-parent`, although by their depth they stand
 * beside it, by the position of the filed one. A heading that returns in the document, such as *Rationale*, is a label
 * and belongs to what it follows; any other to the title of its file. What stands above them and is filed nowhere comes
 * with them.
 */
export function besideFiled<Any extends Section>(
  sections: readonly Any[],
  { sections: filed, listed }: Filed,
): Map<number, Any[]> {
  const covered = new Set(listed.filter(({ reason }) => reason === 'covered-by-parent').map(({ url }) => url))
  const listedUrls = new Set(listed.map(({ url }) => url))
  const isFiled = (at: number) => filed.has(sections[at]?.url ?? '')
  const parents = parentsOf(sections)
  const times = new Map<string, number>()
  for (const { heading } of sections) {
    const name = foldedHeading(heading)
    times.set(name, (times.get(name) ?? 0) + 1)
  }

  const beside = new Map<number, Set<number>>()
  for (const [at, section] of sections.entries()) {
    if (!covered.has(section.url)) continue
    const above = ancestors(at)
    if (above.some(isFiled)) continue
    const isLabel = (times.get(foldedHeading(section.heading)) ?? 0) > 1
    const owner = (isLabel ? labelled(at) : undefined) ?? titleOf(at)
    if (owner === undefined || !isFiled(owner)) continue
    const own = above.filter((place) => place > owner && !listedUrls.has(sections[place]?.url ?? ''))
    beside.set(owner, new Set([...(beside.get(owner) ?? []), ...own, at]))
  }
  return new Map(
    [...beside].map(([owner, places]) => [
      owner,
      [...places].sort((a, b) => a - b).flatMap((place) => sections[place] ?? []),
    ]),
  )

  function ancestors(at: number): number[] {
    const parent = parents[at]
    return parent === undefined ? [] : [...ancestors(parent), parent]
  }

  /** The section of the same depth that a label follows, other labels aside. */
  function labelled(at: number): number | undefined {
    for (let place = at - 1; place >= 0; place--) {
      const [before, label] = [sections[place], sections[at]]
      if (!before || !label || parents[place] !== parents[at] || before.file !== label.file) {
        if (before && label && before.file === label.file && rank(before.depth) > rank(label.depth)) continue
        return undefined
      }
      if (isFiled(place)) return place
      if (!covered.has(before.url)) return undefined
    }
    return undefined
  }

  /** The first heading of a file, where it is of the highest depth. */
  function titleOf(at: number): number | undefined {
    const first = sections.findIndex(({ file }) => file === sections[at]?.file)
    return first < at && sections[first]?.depth === 1 ? first : undefined
  }
}

/** For each section the position of the one it stands in; undefined for the highest ones of a file. */
function parentsOf(sections: readonly Section[]): (number | undefined)[] {
  const open: number[] = []
  return sections.map((section, at) => {
    const isOpen = (place: number | undefined) => {
      const above = place === undefined ? undefined : sections[place]
      return above !== undefined && above.file === section.file && rank(above.depth) < rank(section.depth)
    }
    while (open.length > 0 && !isOpen(open.at(-1))) open.pop()
    const parent = open.at(-1)
    open.push(at)
    return parent
  })
}
