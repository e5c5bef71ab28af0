import type { Decision } from '../model/decisions.ts'
import type { Reference } from '../model/reference.ts'
import { questionOfTopic, type TopicDefinition } from './definitions.ts'
import { groupBy } from './group-by.ts'
import type { Mention, WrittenDecision } from './mentions.ts'
import type { Path } from './problem.ts'
import { isSameAddress } from './references.ts'

/** A decision with the place where it is written. */
export interface PlacedDecision {
  written: WrittenDecision
  file: string
  path: Path
}

/** The decisions that the items about one topic and guideline write, in their order, each once. */
export function placeDecisions(mentions: readonly Mention[]): PlacedDecision[] {
  const placed = mentions.flatMap(({ decisions, file, path }) =>
    decisions.map((written, index) => ({ written, file, path: [...path, 'decision', index] })),
  )
  if (placed.length < 2) return placed
  const distinct = groupBy(placed, ({ written }) => `${written.option} ${written.url}`)
  return [...distinct.values()].flatMap(([first]) => first ?? [])
}

/** The section that a decision rests on: the reference at its address, which may be a former one. */
export function evidenceOf({ url }: WrittenDecision, references: readonly Reference[]): Reference | undefined {
  const isAt = (address: string | undefined) => address !== undefined && isSameAddress(address, url)
  return (
    references.find((reference) => reference.url === url) ??
    references.find((reference) => isAt(reference.url)) ??
    references.find((reference) => isAt(reference.formerUrl))
  )
}

/** Decisions as readers see them. Those that take no known option or show no evidence are left out. */
export function showDecisions(
  decisions: readonly PlacedDecision[],
  topic: TopicDefinition,
  references: readonly Reference[],
): Decision[] {
  if (decisions.length === 0) return []
  const { options = [] } = questionOfTopic(topic) ?? {}
  return decisions.flatMap(({ written }) => {
    const option = options.find(({ id }) => id === written.option)
    const evidence = evidenceOf(written, references)
    if (!option || !evidence) return []
    const { note } = written
    return [{ option: option.id, label: option.label, url: evidence.url, ...(note !== undefined && { note }) }]
  })
}
