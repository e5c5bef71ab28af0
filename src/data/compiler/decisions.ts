import type { Decision } from '../model/catalogue.ts'
import type { Reference } from '../model/reference.ts'
import { questionOfTopic } from './definitions.ts'
import { groupBy } from './group-by.ts'
import type { Pair } from './link.ts'
import type { WrittenDecision } from './mentions.ts'
import type { Path } from './problem.ts'
import { normalAddress } from './references.ts'

/** A decision with the place where it is written. */
export interface PlacedDecision {
  written: WrittenDecision
  file: string
  path: Path
}

/** The decisions of a pair, in the order written, each once. */
export function decisionsOf({ mentions }: Pair): PlacedDecision[] {
  const placed = mentions.flatMap(({ decisions, file, path }) =>
    decisions.map((written, index) => ({ written, file, path: [...path, 'decision', index] })),
  )
  return [...groupBy(placed, ({ written }) => `${written.option} ${written.url}`).values()].flatMap(
    ([first]) => first ?? [],
  )
}

/** The section that a decision rests on: the reference at its address, which may be a former one. */
export function evidenceOf({ url }: WrittenDecision, references: readonly Reference[]): Reference | undefined {
  const wanted = normalAddress(url)
  const isAt = (address: string | undefined) => address !== undefined && normalAddress(address) === wanted
  return (
    references.find((reference) => isAt(reference.url)) ?? references.find((reference) => isAt(reference.formerUrl))
  )
}

/** The decisions of a pair as readers see them. Those that take no known option or show no evidence are left out. */
export function shownDecisions(pair: Pair): Decision[] {
  const { options = [] } = questionOfTopic(pair.topic) ?? {}
  return decisionsOf(pair).flatMap(({ written }) => {
    const option = options.find(({ id }) => id === written.option)
    const evidence = evidenceOf(written, pair.references)
    if (!option || !evidence) return []
    const { note } = written
    return [{ option: option.id, label: option.label, url: evidence.url, ...(note !== undefined && { note }) }]
  })
}
